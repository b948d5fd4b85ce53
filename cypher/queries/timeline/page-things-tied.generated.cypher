// A page of dated things that are tied to some things (to those walked from, and to each of the others), and these themselves, the earliest first.
// param ids: string[] = ['state:RUS', 'state:PRK']
// param walk: string[] = ['state:PRK']
// param types: string[] = []
// param others: string[] = ['state:RUS']
// param kinds: string[] = []
// param due: boolean = false
// param after: integer = -1
// param afterId: string = ''
// param limit: integer = 51
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
// returns labels: string[], entity: {id: string, name: string}
// plan: NodeUniqueIndexSeek
CALL () {
  MATCH (m:Entity) WHERE m.id IN $ids
  RETURN m
  UNION
  MATCH (n:Entity) WHERE n.id IN $walk
  MATCH (n)-[r:HOLDS_OFFICE|OFFICE_OF|PARENT_OF|NATIONAL_OF|WORKS_FOR|MEMBER_OF|PART_OF|SIGNED|ALLIED_WITH|
    REPRESENTED_IN|TOOK_PART_IN|HOSTED|TOOK_PLACE_AT|DISCUSSED|FOLLOWED|RESULTED_IN|ADOPTED|VOTE_ON|
    VETOED|ESTABLISHES|IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES|PARTNER_IN|CONDUCTS|SUPPLIES|
    RECEIVES|PROPOSED|SUPPORTS|OPPOSES|PRAISED|CRITICIZED|CALLS_ON|IN_RETURN_FOR|CONCERNS|HINDERS|
    MOTIVATES|DEPENDS_ON|LOCATED_IN|BORDERS|LINKS|RUNS_THROUGH|PARTY_TO|LISTED_UNDER]-(m)
  WHERE (m.fromMin > 0 OR m.toMax < 99991231 OR m.fromMax > 0 AND m.fromMax < 99991231 AND m.attestedFrom IS NULL) AND NOT m.id IN $ids/* if types */ AND (size($types) = 0 OR type(r) IN $types)/* end */
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
  WITH DISTINCT m
  WHERE COUNT {
    MATCH (o:Entity)-[r:HOLDS_OFFICE|OFFICE_OF|PARENT_OF|NATIONAL_OF|WORKS_FOR|MEMBER_OF|PART_OF|SIGNED|ALLIED_WITH|
    REPRESENTED_IN|TOOK_PART_IN|HOSTED|TOOK_PLACE_AT|DISCUSSED|FOLLOWED|RESULTED_IN|ADOPTED|VOTE_ON|
    VETOED|ESTABLISHES|IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES|PARTNER_IN|CONDUCTS|SUPPLIES|
    RECEIVES|PROPOSED|SUPPORTS|OPPOSES|PRAISED|CRITICIZED|CALLS_ON|IN_RETURN_FOR|CONCERNS|HINDERS|
    MOTIVATES|DEPENDS_ON|LOCATED_IN|BORDERS|LINKS|RUNS_THROUGH|PARTY_TO|LISTED_UNDER]-(m)
    WHERE o.id IN $others/* if types */ AND (size($types) = 0 OR type(r) IN $types)/* end */
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
    RETURN DISTINCT o
  } = size($others)
  RETURN m
}
WITH m
WHERE (m.fromMin > 0 OR m.toMax < 99991231 OR m.fromMax > 0 AND m.fromMax < 99991231 AND m.attestedFrom IS NULL)
    AND m.fromMin <= $until AND m.fromMax <= $surelyUntil AND coalesce(m.attestedFrom, 0) <= $attestedUntil AND m.knownFrom <= $knownAt
    AND CASE WHEN m:Resolution THEN m.fromMax ELSE m.toMax END >= $happenedSince
    AND CASE WHEN m:Resolution THEN m.fromMin ELSE m.toMin END >= $surelyHappenedSince
    AND (size($kinds) = 0 AND NOT m:Person OR any(label IN labels(m) WHERE label IN $kinds))
    AND (NOT $due OR m.deadline IS NOT NULL)
  AND m.fromMin >= $after AND CASE m.fromMin WHEN $after THEN m.id > $afterId ELSE true END
WITH DISTINCT m ORDER BY m.fromMin, m.id LIMIT $limit
RETURN labels(m) AS labels, properties(m) AS entity
ORDER BY entity.fromMin, entity.id
