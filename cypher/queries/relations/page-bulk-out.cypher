// One page of the relationships of a bulk type from an entity, newest first, along the index.
// for each of bulkTypes: VOTED
// param num: integer = 1
// param limit: integer = 51
// returns labels: string[], entity: {id: string, name: string}, degree: integer
// plan: DirectedRelationshipIndexSeek, no Sort, no Top
MATCH ()-[r:VOTED]->(m)
USING INDEX r:VOTED(src, fromMin, id)
WHERE r.src = $num AND r.id IS NOT NULL
  AND {{before-cursor r}}
  AND {{perspective r}}
  AND {{neighbour-matches m}}
WITH r, m ORDER BY r.src DESC, r.fromMin DESC, r.id DESC LIMIT $limit
RETURN {{relationship-columns r}},
  labels(m) AS labels, properties(m) AS entity, {{degree m}} AS degree
