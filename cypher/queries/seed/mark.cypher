// Records what the dossier was loaded from, in the same transaction as the dossier.
// param files: string[] = ['01-sources 00']
// returns files: string[]
// plan: NodeUniqueIndexSeek
MERGE (s:Seed {id: 'dossier'})
SET s.files = $files, s.loadedAt = datetime()
RETURN s.files AS files
