// The relationships between given entities. Each is reached from its `to` end, which never has very many. The other end is
// tested on the way (startNode), or the planner would try each pair of entities.
// param ids: string[] = ['state:RUS', 'state:PRK']
// param types: string[] = []
// param limit: integer = 20001
// plan: NodeUniqueIndexSeek
MATCH (b:Entity) WHERE b.id IN $ids
MATCH ()-[r:{{types drawnTypes}}]->(b)
WHERE startNode(r).id IN $ids/* if types */
  AND (size($types) = 0 OR type(r) IN $types)/* end */
  AND {{perspective r}}
WITH r ORDER BY r.fromMin, r.id LIMIT $limit
RETURN {{relationship-columns r}}
ORDER BY relation.fromMin, relation.id
