// What the dossier was loaded from: each file with its checksum.
// returns files: string[], loadedAt: string
// plan: NodeUniqueIndexSeek
MATCH (s:Seed {id: 'dossier'})
RETURN s.files AS files, toString(s.loadedAt) AS loadedAt
