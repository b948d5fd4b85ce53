// One page of the relationships to an entity, of all types but the bulk ones, newest first.
// param id: string = 'state:PRK'
// param types: string[] = []
// param limit: integer = 51
// returns labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeek
MATCH (n:Entity {id: $id})<-[r:{{types plainTypes}}]-(m)
WHERE true/* if types */
  AND (size($types) = 0 OR type(r) IN $types)/* end */
  AND {{before-cursor r}}
  AND {{perspective r}}
  AND {{neighbour-matches m}}
WITH r, m ORDER BY r.fromMin DESC, r.id DESC LIMIT $limit
RETURN {{relationship-columns r}},
  labels(m) AS labels, properties(m) AS entity, {{degree m}} AS degree
ORDER BY relation.fromMin DESC, relation.id DESC
