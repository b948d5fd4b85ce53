// How many entities a list holds, counted no further than the limit; with `attestedAfter` only undated ones.
// param prefix: string = 'person:'
// param labels: string[] = []
// param limit: integer = 10001
// param attestedAfter: integer = 0
// returns count: integer
// plan: NodeUniqueIndexSeekByRange
MATCH (n:Entity)
WHERE n.id STARTS WITH $prefix/* if labels */
  AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))/* end */
  AND {{entity-perspective n}}/* if attestedAfter */
  AND ($attestedAfter = 0 OR n.attestedFrom > $attestedAfter)/* end *//* if sources */
  AND {{entity-from-sources n}}/* end */
WITH n LIMIT $limit
RETURN count(n) AS count
