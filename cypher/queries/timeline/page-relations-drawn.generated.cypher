// A page of dated relationships of the picture, the earliest first.
// param types: string[] = []
// param after: integer = -1
// param afterId: string = ''
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
// returns type: string, from: string, to: string, relation: {id: string}, claims: string[], disputed: boolean, fromLabels: string[], fromEntity: {id: string, name: string}, toLabels: string[], toEntity: {id: string, name: string}
// allow NodeByLabelScan: the whole picture is what is asked for
MATCH (m:Entity) WHERE m.x IS NOT NULL
MATCH (n)-[r:HOLDS_OFFICE|OFFICE_OF|PARENT_OF|NATIONAL_OF|WORKS_FOR|MEMBER_OF|PART_OF|SIGNED|ALLIED_WITH|
    REPRESENTED_IN|TOOK_PART_IN|HOSTED|TOOK_PLACE_AT|DISCUSSED|FOLLOWED|RESULTED_IN|ADOPTED|VOTE_ON|
    VETOED|ESTABLISHES|IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES|PARTNER_IN|CONDUCTS|SUPPLIES|
    RECEIVES|PROPOSED|SUPPORTS|OPPOSES|PRAISED|CRITICIZED|CALLS_ON|IN_RETURN_FOR|CONCERNS|HINDERS|
    MOTIVATES|DEPENDS_ON|LOCATED_IN|BORDERS|LINKS|RUNS_THROUGH|PARTY_TO|LISTED_UNDER]->(m)
WHERE n.x IS NOT NULL AND CASE WHEN size($types) > 0 THEN type(r) IN $types AND (r.fromMin > 0 OR r.when IS NOT NULL)
    ELSE r.when IS NOT NULL AND NOT ((n.fromMin > 0 OR n.toMax < 99991231 OR n.fromMax > 0 AND n.fromMax < 99991231 AND n.attestedFrom IS NULL) AND NOT n:Person AND n.fromMin = r.fromMin AND n.fromMax = r.fromMax) AND NOT ((m.fromMin > 0 OR m.toMax < 99991231 OR m.fromMax > 0 AND m.fromMax < 99991231 AND m.attestedFrom IS NULL) AND NOT m:Person AND m.fromMin = r.fromMin AND m.fromMax = r.fromMax) END
  AND (r.fromMin > 0 OR r.toMax < 99991231 OR r.fromMax > 0 AND r.fromMax < 99991231 AND r.attestedFrom IS NULL)
  AND /* if knownAt, sources */r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter AND /* end *//* if knownAt, sources */CASE WHEN size($sources) > 0 AND r.disputed THEN true ELSE /* end */r.fromMin <= $until AND r.fromMax <= $surelyUntil
      AND /* if knownAt, sources */CASE WHEN r.endKnownFrom > $knownAt THEN $surelySince = 0
        ELSE /* end */r.toMax >= $since AND r.toMin >= $surelySince/* if knownAt, sources */ END/* end */
      AND ((r.fromMax >= $happenedSince AND r.fromMin >= $surelyHappenedSince)
        OR NOT type(r) IN ['SIGNED', 'TOOK_PART_IN', 'HOSTED', 'TOOK_PLACE_AT', 'DISCUSSED', 'FOLLOWED', 'RESULTED_IN', 'ACTED_TOWARDS', 'ADOPTED', 'VOTED', 'VOTE_ON', 'VETOED', 'ESTABLISHES', 'PROPOSED', 'PRAISED', 'CRITICIZED'])/* if knownAt, sources */ END/* end *//* if knownAt, sources */
    AND (size($sources) = 0 OR EXISTS {
      MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
      WHERE c.key IN r.claims AND c.mode = 'asserted' AND NOT c.status IN ['superseded', 'retracted']
        AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter
        AND (size($sources) = 0 OR s.id IN $sources)
    })/* end */
  AND r.fromMin >= $after AND CASE r.fromMin WHEN $after THEN r.id > $afterId ELSE true END
WITH DISTINCT r ORDER BY r.fromMin, r.id LIMIT $limit
WITH r, startNode(r) AS a, endNode(r) AS b
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
  labels(a) AS fromLabels, properties(a) AS fromEntity, labels(b) AS toLabels, properties(b) AS toEntity
ORDER BY relation.fromMin, relation.id
