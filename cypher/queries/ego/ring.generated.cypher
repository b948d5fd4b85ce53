// One ring of a neighbourhood: what lies one step from each of some entities, the most connected first, so many of each.
// `total` says how many there were of each before the cut.
// param ids: string[] = ['event:vladivostok-summit-2019']
// param seen: string[] = ['event:vladivostok-summit-2019']
// param types: string[] = []
// param kinds: string[] = []
// param each: integer = 50
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
// returns around: string, total: integer, labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeek
MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[r:HOLDS_OFFICE|OFFICE_OF|PARENT_OF|NATIONAL_OF|WORKS_FOR|MEMBER_OF|PART_OF|SIGNED|ALLIED_WITH|
      REPRESENTED_IN|TOOK_PART_IN|HOSTED|TOOK_PLACE_AT|DISCUSSED|FOLLOWED|RESULTED_IN|ADOPTED|VOTE_ON|
      VETOED|ESTABLISHES|IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES|PARTNER_IN|CONDUCTS|SUPPLIES|
      RECEIVES|PROPOSED|SUPPORTS|OPPOSES|PRAISED|CRITICIZED|CALLS_ON|IN_RETURN_FOR|CONCERNS|HINDERS|
      MOTIVATES|DEPENDS_ON|LOCATED_IN|BORDERS|LINKS|RUNS_THROUGH|PARTY_TO|LISTED_UNDER]-(m)
  WHERE NOT m.id IN $seen/* if types */
    AND (size($types) = 0 OR type(r) IN $types)/* end *//* if kinds */
    AND (size($kinds) = 0 OR any(label IN labels(m) WHERE label IN $kinds))/* end */
    AND m.fromMin <= $until AND m.fromMax <= $surelyUntil AND coalesce(m.attestedFrom, 0) <= $attestedUntil AND m.knownFrom <= $knownAt
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
  WITH m, COUNT { (m)--() } - COUNT { (m)<-[:ABOUT]-() } - COUNT { (m)<-[:ATTRIBUTED_TO]-() } - COUNT { (m)-[:HAS_OBSERVATION]->() } - COUNT { (m)-[:WROTE]->() } - COUNT { (m)<-[:IDENTIFIES]-() } AS degree
  ORDER BY degree DESC, m.id
  WITH collect({m: m, degree: degree}) AS found
  WITH size(found) AS total, found[..$each] AS kept
  UNWIND kept AS one
  RETURN total, one.m AS m, one.degree AS degree
}
RETURN n.id AS around, total, labels(m) AS labels, properties(m) AS entity, degree
ORDER BY around, degree DESC, entity.id
