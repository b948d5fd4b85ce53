// A page of the dated relationships of the drawn graph, the earliest first.
// param limit: integer = 51
// allow NodeByLabelScan: the whole graph is what is asked for
{{timeline/relationships-drawn r}}
  AND {{after-cursor r}}
WITH DISTINCT r ORDER BY r.fromMin, r.id LIMIT $limit
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN {{relationship-columns r}},
  {{end-columns a b}}
ORDER BY relation.fromMin, relation.id
