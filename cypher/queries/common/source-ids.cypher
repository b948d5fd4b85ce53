// The ids of all sources, to tell a misspelt one from one that says nothing.
// param limit: integer = 10000
// returns id: string
// plan: NodeUniqueIndexSeekByRange
MATCH (s:Source)
WHERE s.id > ''
RETURN s.id AS id
ORDER BY id
LIMIT $limit
