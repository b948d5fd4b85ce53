// Entities whose names have words close to those of a misspelt id, best first.
// param words: string = '=korea~1'
// param limit: integer = 50
// returns id: string, name: string
// plan: NodeUniqueIndexSeek
CALL db.index.fulltext.queryNodes('entity_terms', $words, {limit: $limit}) YIELD node, score
MATCH (n:Entity {id: node.id})
RETURN n.id AS id, n.name AS name
ORDER BY score DESC, id
LIMIT $limit
