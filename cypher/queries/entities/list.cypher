// A page of entities by id, of those whose ids begin so: the prefix of an id tells the kind.
// param prefix: string = 'person:'
// param labels: string[] = []
// param after: string = ''
// param limit: integer = 51
// param until: integer = 99991231
// param surelyUntil: integer = 99991231
// param attestedUntil: integer = 99991231
// param knownAt: integer = 99991231
// param sources: string[] = []
// returns labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeekByRange, no Sort, no Top
MATCH (n:Entity)
WHERE n.id STARTS WITH $prefix AND n.id > $after/* if labels */
  AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))/* end */
  AND n.fromMin <= $until AND n.fromMax <= $surelyUntil AND coalesce(n.attestedFrom, 0) <= $attestedUntil AND n.knownFrom <= $knownAt/* if sources */
  AND (size($sources) = 0 OR EXISTS {
    MATCH (n)<-[:ABOUT]-(:Claim)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources
  })/* end */
WITH n ORDER BY n.id LIMIT $limit
RETURN labels(n) AS labels, properties(n) AS entity,
  COUNT { (n)--() } - COUNT { (n)<-[:ABOUT]-() } - COUNT { (n)<-[:ATTRIBUTED_TO]-() }
  - COUNT { (n)-[:HAS_OBSERVATION]->() } - COUNT { (n)-[:WROTE]->() } - COUNT { (n)<-[:IDENTIFIES]-() } AS degree
