// Bounds are in order: the first day before the last, for the start and for the end, and the latest start not after the
// latest end.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every relationship
// allow UnionNodeByLabelsScan: looks at every entity and observation
CALL () {
  MATCH (a:Entity)-[x]->(:Entity)
  WHERE x.fromMin > x.fromMax OR x.toMin > x.toMax OR x.fromMax > x.toMax
  RETURN coalesce(x.id, elementId(x)) AS violation, [x.fromMin, x.fromMax, x.toMin, x.toMax] AS days
  UNION ALL
  MATCH (x:Entity|Observation)
  WHERE x.fromMin > x.fromMax OR x.toMin > x.toMax OR x.fromMax > x.toMax
  RETURN x.id AS violation, [x.fromMin, x.fromMax, x.toMin, x.toMax] AS days
}
RETURN violation, reduce(text = 'from, to:', day IN days | text + ' ' + toString(day)) AS detail
ORDER BY violation
LIMIT $limit
