// A page of dated things of the picture, the earliest first.
// param kinds: string[] = []
// param due: boolean = false
// param after: integer = -1
// param afterId: string = ''
// param limit: integer = 51
// param until: integer = 99991231
// param surelyUntil: integer = 99991231
// param knownAt: integer = 99991231
// param sources: string[] = []
// param attestedUntil: integer = 99991231
// param happenedSince: integer = 0
// param surelyHappenedSince: integer = 0
// returns labels: string[], entity: {id: string, name: string}
// allow NodeByLabelScan: the whole picture is what is asked for
MATCH (m:Entity)
WHERE m.x IS NOT NULL AND (m.fromMin > 0 OR m.toMax < 99991231 OR m.fromMax > 0 AND m.fromMax < 99991231 AND m.attestedFrom IS NULL)
    AND m.fromMin <= $until AND m.fromMax <= $surelyUntil AND coalesce(m.attestedFrom, 0) <= $attestedUntil AND m.knownFrom <= $knownAt
    AND CASE WHEN m:Resolution THEN m.fromMax ELSE m.toMax END >= $happenedSince
    AND CASE WHEN m:Resolution THEN m.fromMin ELSE m.toMin END >= $surelyHappenedSince
    AND (size($kinds) = 0 AND NOT m:Person OR any(label IN labels(m) WHERE label IN $kinds))
    AND (NOT $due OR m.deadline IS NOT NULL)/* if sources */
    AND (size($sources) = 0 OR EXISTS {
      MATCH (m)<-[:ABOUT]-(:Claim)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources
    })/* end */
  AND m.fromMin >= $after AND CASE m.fromMin WHEN $after THEN m.id > $afterId ELSE true END
WITH DISTINCT m ORDER BY m.fromMin, m.id LIMIT $limit
RETURN labels(m) AS labels, properties(m) AS entity
ORDER BY entity.fromMin, entity.id
