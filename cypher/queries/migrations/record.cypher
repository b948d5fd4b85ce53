// Records that a migration was applied, with the checksum of its file.
// param id: string = '001-unique-ids'
// param sha256: string = '00'
// returns id: string
MERGE (m:Migration {id: $id})
ON CREATE SET m.sha256 = $sha256, m.appliedAt = datetime()
RETURN m.id AS id
