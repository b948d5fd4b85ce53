// Entities whose id begins alike: what a misspelt id may have meant.
// param prefix: string = 'state:P'
// param limit: integer = 2000
// returns id: string, name: string
// plan: NodeUniqueIndexSeekByRange
MATCH (n:Entity)
WHERE n.id STARTS WITH $prefix
RETURN n.id AS id, n.name AS name
LIMIT $limit
