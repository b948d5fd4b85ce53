// One page of an entity's VOTED edges, from it, newest first, along the index.
// needs VOTED
// param num: integer = 1
// param kinds: string[] = []
// param degree: integer = 0
// param before: integer = 99991232
// param beforeId: string = ''
// param limit: integer = 51
// param until: integer = 99991231
// param since: integer = 0
// param surelyUntil: integer = 99991231
// param surelySince: integer = 0
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param narrowed: boolean = false
// param sources: string[] = []
// param happenedSince: integer = 0
// param surelyHappenedSince: integer = 0
// returns type: string, from: string, to: string, relation: {id: string}, claims: string[], disputed: boolean, labels: string[], entity: {id: string, name: string}, degree: integer
// plan: DirectedRelationshipIndexSeek, no Sort, no Top
MATCH ()-[r:VOTED]->(m)
USING INDEX r:VOTED(src, fromMin, id)
WHERE r.src = $num AND r.id IS NOT NULL
  AND r.fromMin <= $before AND CASE r.fromMin WHEN $before THEN r.id < $beforeId ELSE true END
  AND /* if knownAt, sources */r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter AND /* end *//* if knownAt, sources */CASE WHEN size($sources) > 0 AND r.disputed THEN true ELSE /* end */r.fromMin <= $until AND r.fromMax <= $surelyUntil
      AND /* if knownAt, sources */CASE WHEN r.endKnownFrom > $knownAt THEN $surelySince = 0
        ELSE /* end */r.toMax >= $since AND r.toMin >= $surelySince/* if knownAt, sources */ END/* end */
      AND (r.fromMax >= $happenedSince AND r.fromMin >= $surelyHappenedSince)/* if knownAt, sources */ END/* end *//* if knownAt, sources */
    AND (size($sources) = 0 OR EXISTS {
      MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
      WHERE c.key IN r.claims AND c.mode = 'asserted' AND NOT c.status IN ['superseded', 'retracted']
        AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter
        AND (size($sources) = 0 OR s.id IN $sources)
    })/* end */
  AND (size($kinds) = 0 OR any(label IN labels(m) WHERE label IN $kinds))
    AND ($degree = 0 OR COUNT { (m)--() } - COUNT { (m)<-[:ABOUT]-() } - COUNT { (m)<-[:ATTRIBUTED_TO]-() } - COUNT { (m)-[:HAS_OBSERVATION]->() } - COUNT { (m)-[:WROTE]->() } - COUNT { (m)<-[:IDENTIFIES]-() } >= $degree)
WITH r, m ORDER BY r.src DESC, r.fromMin DESC, r.id DESC LIMIT $limit
RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS relation,
  COLLECT {
    MATCH (c:Claim)/* if knownAt, sources */-[:FROM_SOURCE]->(s:Source)/* end */
    WHERE c.key IN r.claims AND c.mode = 'asserted' AND NOT c.status IN ['superseded', 'retracted']/* if knownAt, sources */
        AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter
        AND (size($sources) = 0 OR s.id IN $sources)/* end */
    RETURN c.id
  } AS claims,
  coalesce(r.disputed, false)/* if knownAt, sources */ AND (NOT $narrowed OR EXISTS {
    MATCH (s:Source)<-[:FROM_SOURCE]-(c:Claim)-[:CONTRADICTS]-(other:Claim)-[:FROM_SOURCE]->(o:Source)
    WHERE c.key IN r.claims AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter AND other.knownFrom <= $knownAt AND coalesce(other.knownTo, 99991231) > $withdrawnAfter
      AND (size($sources) = 0 OR s.id IN $sources AND o.id IN $sources)
  })/* end */ AS disputed,
  labels(m) AS labels, properties(m) AS entity,
  COUNT { (m)--() } - COUNT { (m)<-[:ABOUT]-() } - COUNT { (m)<-[:ATTRIBUTED_TO]-() } - COUNT { (m)-[:HAS_OBSERVATION]->() } - COUNT { (m)-[:WROTE]->() } - COUNT { (m)<-[:IDENTIFIES]-() } AS degree
