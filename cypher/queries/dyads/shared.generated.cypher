// What two things are both tied to: walked from the one with fewer relationships, each find tested at the other.
// param few: string = 'state:PRK'
// param many: string = 'state:RUS'
// param limit: integer = 5001
// param until: integer = 99991231
// param since: integer = 0
// param surelyUntil: integer = 99991231
// param surelySince: integer = 0
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param sources: string[] = []
// param attestedUntil: integer = 99991231
// param happenedSince: integer = 0
// param surelyHappenedSince: integer = 0
// returns labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeek, Expand
// allow CartesianProduct: one side is a single entity, found by its id
MATCH (few:Entity {id: $few}), (many:Entity {id: $many})
MATCH (few)-[r:HOLDS_OFFICE|OFFICE_OF|PARENT_OF|NATIONAL_OF|WORKS_FOR|MEMBER_OF|PART_OF|SIGNED|ALLIED_WITH|
    REPRESENTED_IN|TOOK_PART_IN|HOSTED|TOOK_PLACE_AT|DISCUSSED|FOLLOWED|RESULTED_IN|ADOPTED|VOTE_ON|
    VETOED|ESTABLISHES|IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES|PARTNER_IN|CONDUCTS|SUPPLIES|
    RECEIVES|PROPOSED|SUPPORTS|OPPOSES|PRAISED|CRITICIZED|CALLS_ON|IN_RETURN_FOR|CONCERNS|HINDERS|
    MOTIVATES|DEPENDS_ON|LOCATED_IN|BORDERS|LINKS|RUNS_THROUGH|PARTY_TO|LISTED_UNDER]-(x:Entity)
WHERE x <> many AND x.fromMin <= $until AND x.fromMax <= $surelyUntil AND coalesce(x.attestedFrom, 0) <= $attestedUntil AND x.knownFrom <= $knownAt
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
WITH DISTINCT many, x
WHERE EXISTS {
  MATCH (x)-[r:HOLDS_OFFICE|OFFICE_OF|PARENT_OF|NATIONAL_OF|WORKS_FOR|MEMBER_OF|PART_OF|SIGNED|ALLIED_WITH|
    REPRESENTED_IN|TOOK_PART_IN|HOSTED|TOOK_PLACE_AT|DISCUSSED|FOLLOWED|RESULTED_IN|ADOPTED|VOTE_ON|
    VETOED|ESTABLISHES|IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES|PARTNER_IN|CONDUCTS|SUPPLIES|
    RECEIVES|PROPOSED|SUPPORTS|OPPOSES|PRAISED|CRITICIZED|CALLS_ON|IN_RETURN_FOR|CONCERNS|HINDERS|
    MOTIVATES|DEPENDS_ON|LOCATED_IN|BORDERS|LINKS|RUNS_THROUGH|PARTY_TO|LISTED_UNDER]-(many)
  WHERE /* if knownAt, sources */r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter AND /* end *//* if knownAt, sources */CASE WHEN size($sources) > 0 AND r.disputed THEN true ELSE /* end */r.fromMin <= $until AND r.fromMax <= $surelyUntil
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
}
WITH x, COUNT { (x)--() } - COUNT { (x)<-[:ABOUT]-() } - COUNT { (x)<-[:ATTRIBUTED_TO]-() } - COUNT { (x)-[:HAS_OBSERVATION]->() } - COUNT { (x)-[:WROTE]->() } - COUNT { (x)<-[:IDENTIFIES]-() } AS degree
ORDER BY x.fromMin DESC, degree, x.id LIMIT $limit
RETURN labels(x) AS labels, properties(x) AS entity, degree
ORDER BY entity.fromMin DESC, degree, entity.id
