// What entities whose ids begin so are sorted by, of as many as the limit lets through.
// param prefix: string = 'person:'
// param labels: string[] = []
// param limit: integer = 10001
// returns id: string, name: string, fromMin: integer, degree: integer
// plan: NodeUniqueIndexSeekByRange
MATCH (n:Entity)
WHERE n.id STARTS WITH $prefix/* if labels */
  AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))/* end */
  AND {{entity-perspective n}}/* if sources */
  AND {{entity-from-sources n}}/* end */
WITH n LIMIT $limit
RETURN n.id AS id, coalesce(n.name, n.id) AS name, n.fromMin AS fromMin,
  {{degree n}} AS degree
