// Resolutions by id, with how many measures each imposes at the time asked for, how many of them nothing supersedes then,
// and which resolutions supersede it whole.
// param limit: integer = 5001
// param until: integer = 99991231
// param since: integer = 0
// param surelyUntil: integer = 99991231
// param attestedUntil: integer = 99991231
// param surelySince: integer = 0
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param sources: string[] = []
// returns labels: string[], entity: {id: string, name: string}, measures: integer, binding: integer, supersededBy: string[]
// plan: NodeUniqueIndexSeekByRange, no Sort, no Top
MATCH (n:Entity)
WHERE n.id STARTS WITH 'resolution:'
  AND n.fromMin <= $until AND n.fromMax <= $surelyUntil AND coalesce(n.attestedFrom, 0) <= $attestedUntil AND n.knownFrom <= $knownAt/* if sources */
  AND (size($sources) = 0 OR EXISTS {
    MATCH (n)<-[:ABOUT]-(:Claim)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources
  })/* end */
WITH n ORDER BY n.id LIMIT $limit
WITH n,
  COLLECT {
    MATCH (n)-[r:IMPOSES]->(m:Entity)
    WHERE r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter
      AND r.fromMin <= $until AND r.fromMax <= $surelyUntil
      AND CASE WHEN r.endKnownFrom > $knownAt THEN $surelySince = 0
        ELSE r.toMax >= $since AND r.toMin >= $surelySince END/* if sources */
      AND (size($sources) = 0 OR EXISTS {
        MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source) WHERE c.key IN r.claims AND s.id IN $sources
      })/* end */
    RETURN m
  } AS imposed
RETURN labels(n) AS labels, properties(n) AS entity, size(imposed) AS measures,
  COUNT {
    UNWIND imposed AS m
    WITH m WHERE NOT EXISTS {
      MATCH (m)<-[r:SUPERSEDES]-(:Entity)
      WHERE r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter
        AND r.fromMin <= $until AND r.fromMax <= $surelyUntil
        AND CASE WHEN r.endKnownFrom > $knownAt THEN $surelySince = 0
          ELSE r.toMax >= $since AND r.toMin >= $surelySince END
    }
    RETURN m
  } AS binding,
  COLLECT {
    MATCH (n)<-[r:SUPERSEDES]-(o:Entity)
    WHERE o.id STARTS WITH 'resolution:' AND r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter
      AND r.fromMin <= $until AND r.fromMax <= $surelyUntil
      AND CASE WHEN r.endKnownFrom > $knownAt THEN $surelySince = 0
        ELSE r.toMax >= $since AND r.toMin >= $surelySince END
    RETURN o.id
  } AS supersededBy
