// Entities whose names have words close to those of a misspelt id, best first.
// param words: string = 'korea~1'
// param limit: integer = 50
// returns id: string, name: string
CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $limit}) YIELD node, score
RETURN node.id AS id, node.name AS name
ORDER BY score DESC, id
LIMIT $limit
