// In how many roll calls two states both voted, by whether alike; counts no further than the limit.
// param a: integer = 1
// param b: integer = 2
// param limit: integer = 100001
// param until: integer = 99991231
// param since: integer = 0
// param surelyUntil: integer = 99991231
// param surelySince: integer = 0
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param sources: string[] = []
// param happenedSince: integer = 0
// param surelyHappenedSince: integer = 0
// returns alike: boolean, count: integer
// plan: DirectedRelationshipIndexSeek, NodeHashJoin
MATCH ()-[r:VOTED]->(v:Entity)<-[q:VOTED]-()
USING INDEX r:VOTED(src, fromMin, id)
USING INDEX q:VOTED(src, fromMin, id)
USING JOIN ON v
WHERE r.src = $a AND r.id IS NOT NULL AND q.src = $b AND q.id IS NOT NULL
  AND r.choice <> 'absent' AND q.choice <> 'absent'
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
  AND /* if knownAt, sources */q.knownFrom <= $knownAt AND q.knownTo > $withdrawnAfter AND /* end */q.fromMin <= $until AND q.fromMax <= $surelyUntil
      AND /* if knownAt, sources */CASE WHEN q.endKnownFrom > $knownAt THEN $surelySince = 0
        ELSE /* end */q.toMax >= $since AND q.toMin >= $surelySince/* if knownAt, sources */ END/* end */
      AND (q.fromMax >= $happenedSince AND q.fromMin >= $surelyHappenedSince)/* if knownAt, sources */
    AND (size($sources) = 0 OR EXISTS {
      MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
      WHERE c.key IN q.claims AND c.mode = 'asserted' AND NOT c.status IN ['superseded', 'retracted']
        AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter
        AND (size($sources) = 0 OR s.id IN $sources)
    })/* end */
WITH r, q LIMIT $limit
RETURN r.choice = q.choice AS alike, count(*) AS count
ORDER BY alike
