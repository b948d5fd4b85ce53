// A page of the dated relationships of some entities, the earliest first.
// param limit: integer = 51
// plan: NodeUniqueIndexSeek
{{timeline/relationships-connected r}}
  AND {{after-cursor r}}
WITH DISTINCT r ORDER BY r.fromMin, r.id LIMIT $limit
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN {{relationship-columns r}},
  {{end-columns a b}}
ORDER BY relation.fromMin, relation.id
