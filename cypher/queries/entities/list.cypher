// A page of entities by id, of those whose ids begin so: the prefix of an id tells the kind.
// param prefix: string = 'person:'
// param labels: string[] = []
// param after: string = ''
// param limit: integer = 51
// returns labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeekByRange, no Sort, no Top
MATCH (n:Entity)
WHERE n.id STARTS WITH $prefix AND n.id > $after/* if labels */
  AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))/* end */
  AND {{entity-perspective n}}/* if sources */
  AND {{entity-from-sources n}}/* end */
WITH n ORDER BY n.id LIMIT $limit
RETURN labels(n) AS labels, properties(n) AS entity,
  {{degree n}} AS degree
