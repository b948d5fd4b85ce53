// Names and codes of entities by id, after one of them: what their search terms are derived from.
// param after: string = ''
// param limit: integer = 2000
// returns id: string, labels: string[], properties: {id: string}, codes: {scheme: string, value: string}[]
// plan: NodeUniqueIndexSeekByRange
MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (c:Code)-[:IDENTIFIES]->(n) RETURN {scheme: c.scheme, value: c.value} ORDER BY c.scheme, c.value } AS codes
ORDER BY id
