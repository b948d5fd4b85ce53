// What entities whose ids begin so are sorted by, of as many as the limit lets through.
// param prefix: string = 'person:'
// param labels: string[] = []
// param limit: integer = 10001
// param until: integer = 99991231
// param surelyUntil: integer = 99991231
// param attestedUntil: integer = 99991231
// param knownAt: integer = 99991231
// param sources: string[] = []
// returns id: string, name: string, fromMin: integer, degree: integer
// plan: NodeUniqueIndexSeekByRange
MATCH (n:Entity)
WHERE n.id STARTS WITH $prefix/* if labels */
  AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))/* end */
  AND n.fromMin <= $until AND n.fromMax <= $surelyUntil AND coalesce(n.attestedFrom, 0) <= $attestedUntil AND n.knownFrom <= $knownAt/* if sources */
  AND (size($sources) = 0 OR EXISTS {
    MATCH (n)<-[:ABOUT]-(:Claim)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources
  })/* end */
WITH n LIMIT $limit
RETURN n.id AS id, coalesce(n.name, n.id) AS name, n.fromMin AS fromMin,
  COUNT { (n)--() } - COUNT { (n)<-[:ABOUT]-() } - COUNT { (n)<-[:ATTRIBUTED_TO]-() }
  - COUNT { (n)-[:HAS_OBSERVATION]->() } - COUNT { (n)-[:WROTE]->() } - COUNT { (n)<-[:IDENTIFIES]-() } AS degree
