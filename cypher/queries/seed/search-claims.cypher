// Sentences of claims by id, after one of them, with what the ends are called: what their search terms are derived from.
// param after: string = ''
// param limit: integer = 2000
// returns id: string, paraphrase: string, about: {name: string, symbol: string?, aliases: string[]?}[], attributedTo: {name: string, aliases: string[]?}[]
// plan: NodeUniqueIndexSeekByRange
MATCH (c:Claim)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, coalesce(c.paraphrase, '') AS paraphrase,
  COLLECT { MATCH (c)-[:ABOUT]->(n:Entity) RETURN n {.name, .symbol, .aliases} ORDER BY n.id } AS about,
  COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(n:Entity) RETURN n {.name, .aliases} ORDER BY n.id } AS attributedTo
ORDER BY id
