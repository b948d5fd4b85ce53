// How many VOTED edges from an entity a filter leaves; counts no further than the limit.
// needs VOTED
// param num: integer = 1
// param kinds: string[] = []
// param degree: integer = 0
// param limit: integer = 10001
// param until: integer = 99991231
// param since: integer = 0
// param surelyUntil: integer = 99991231
// param surelySince: integer = 0
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param sources: string[] = []
// param happenedSince: integer = 0
// param surelyHappenedSince: integer = 0
// returns type: string, count: integer
// plan: DirectedRelationshipIndexSeek
MATCH ()-[r:VOTED]->(m)
USING INDEX r:VOTED(src, fromMin, id)
WHERE r.src = $num AND r.id IS NOT NULL
  AND r.fromMin <= $until
  AND /* if knownAt, sources */r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter AND /* end */r.fromMin <= $until AND r.fromMax <= $surelyUntil
      AND /* if knownAt, sources */CASE WHEN r.endKnownFrom > $knownAt THEN $surelySince = 0
        ELSE /* end */r.toMax >= $since AND r.toMin >= $surelySince/* if knownAt, sources */ END/* end */
      AND (r.fromMax >= $happenedSince AND r.fromMin >= $surelyHappenedSince)/* if knownAt, sources */
    AND (size($sources) = 0 OR EXISTS {
      MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
      WHERE c.key IN r.claims AND c.mode = 'asserted' AND NOT c.status IN ['superseded', 'retracted']
        AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter
        AND (size($sources) = 0 OR s.id IN $sources)
    })/* end */
  AND (size($kinds) = 0 OR any(label IN labels(m) WHERE label IN $kinds))
    AND ($degree = 0 OR COUNT { (m)--() } - COUNT { (m)<-[:ABOUT]-() } - COUNT { (m)<-[:ATTRIBUTED_TO]-() } - COUNT { (m)-[:HAS_OBSERVATION]->() } - COUNT { (m)-[:WROTE]->() } - COUNT { (m)<-[:IDENTIFIES]-() } >= $degree)
WITH r LIMIT $limit
RETURN 'VOTED' AS type, count(r) AS count
