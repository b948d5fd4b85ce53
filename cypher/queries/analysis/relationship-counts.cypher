// How many relationships connect entities of the drawn graph to some of them, by pair. Each is reached from its `to` end, as
// in graph/edges.
// param ids: string[] = ['state:RUS', 'state:PRK']
// param types: string[] = []
// param limit: integer = 50001
// returns from: string, to: string, count: integer
// plan: NodeUniqueIndexSeek
MATCH (b:Entity) WHERE b.id IN $ids
MATCH ()-[r:{{types drawnTypes}}]->(b)
WHERE startNode(r).x IS NOT NULL/* if types */
  AND (size($types) = 0 OR type(r) IN $types)/* end */
  AND {{perspective-by-stored-dates r}}
WITH startNode(r) AS a, b, count(r) AS count LIMIT $limit
RETURN a.id AS from, b.id AS to, count
