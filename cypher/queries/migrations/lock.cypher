// Takes the write lock that keeps two starters apart, for as long as the transaction is open.
// returns id: string
// plan: NodeUniqueIndexSeek
MERGE (m:Migration {id: 'lock'})
SET m.takenAt = datetime()
RETURN m.id AS id
