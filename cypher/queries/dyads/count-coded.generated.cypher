// How many rows of coded event data lie between two actors, by who acted; counts no further than the limit.
// param dyad: integer = 10000002
// param src: integer = 1
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
// returns outward: boolean, count: integer
// plan: DirectedRelationshipIndexSeek
MATCH ()-[r:ACTED_TOWARDS]->()
USING INDEX r:ACTED_TOWARDS(dyad, fromMin, id)
WHERE r.dyad = $dyad AND r.id IS NOT NULL
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
WITH r LIMIT $limit
RETURN r.src = $src AS outward, count(r) AS count
ORDER BY outward
