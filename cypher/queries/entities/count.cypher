// How many entities a list holds, counted no further than the limit; with `attestedAfter` only undated ones.
// param prefix: string = 'person:'
// param labels: string[] = []
// param limit: integer = 10001
// param until: integer = 99991231
// param surelyUntil: integer = 99991231
// param attestedUntil: integer = 99991231
// param attestedAfter: integer = -1
// param knownAt: integer = 99991231
// param sources: string[] = []
// returns count: integer
// plan: NodeUniqueIndexSeekByRange
MATCH (n:Entity)
WHERE n.id STARTS WITH $prefix/* if labels */
  AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))/* end */
  AND n.fromMin <= $until AND n.fromMax <= $surelyUntil AND $attestedAfter < coalesce(n.attestedFrom, 0) <= $attestedUntil AND n.knownFrom <= $knownAt/* if sources */
  AND (size($sources) = 0 OR EXISTS {
    MATCH (n)<-[:ABOUT]-(:Claim)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources
  })/* end */
WITH n LIMIT $limit
RETURN count(n) AS count
