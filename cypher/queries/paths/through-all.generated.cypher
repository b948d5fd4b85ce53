// One shortest path between two things through all types, votes and rows of coded event data among them.
// param from: string = 'person:kim-jong-un'
// param to: string = 'project:khasan-rajin'
// param maxLength: integer = 6
// param only: string[] = []
// param avoid: string[] = []
// param avoidKinds: string[] = []
// param hubs: boolean = false
// param mostMembers: integer = 40
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
// returns ids: string[], edges: string[], weight: integer
// plan: ShortestPath
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = shortestPath((a)-[:HOLDS_OFFICE|OFFICE_OF|PARENT_OF|NATIONAL_OF|WORKS_FOR|MEMBER_OF|PART_OF|SIGNED|ALLIED_WITH|
    REPRESENTED_IN|TOOK_PART_IN|HOSTED|TOOK_PLACE_AT|DISCUSSED|FOLLOWED|RESULTED_IN|ADOPTED|VOTE_ON|
    VETOED|ESTABLISHES|IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES|PARTNER_IN|CONDUCTS|SUPPLIES|
    RECEIVES|PROPOSED|SUPPORTS|OPPOSES|PRAISED|CRITICIZED|CALLS_ON|IN_RETURN_FOR|CONCERNS|HINDERS|
    MOTIVATES|DEPENDS_ON|LOCATED_IN|BORDERS|LINKS|RUNS_THROUGH|PARTY_TO|LISTED_UNDER|ACTED_TOWARDS|VOTED*..6]-(b))
WHERE all(r IN relationships(p) WHERE (size($only) = 0 OR type(r) IN $only) AND NOT type(r) IN $avoid
      AND /* if knownAt, sources */r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter AND /* end */r.fromMin <= $until AND r.fromMax <= $surelyUntil
        AND /* if knownAt, sources */CASE WHEN r.endKnownFrom > $knownAt THEN $surelySince = 0
          ELSE /* end */r.toMax >= $since AND r.toMin >= $surelySince/* if knownAt, sources */ END/* end */
        AND ((r.fromMax >= $happenedSince AND r.fromMin >= $surelyHappenedSince)
          OR NOT type(r) IN ['SIGNED', 'TOOK_PART_IN', 'HOSTED', 'TOOK_PLACE_AT', 'DISCUSSED', 'FOLLOWED', 'RESULTED_IN', 'ACTED_TOWARDS', 'ADOPTED', 'VOTED', 'VOTE_ON', 'VETOED', 'ESTABLISHES', 'PROPOSED', 'PRAISED', 'CRITICIZED'])/* if knownAt, sources */
      AND (size($sources) = 0 OR EXISTS {
        MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
        WHERE c.key IN r.claims AND c.mode = 'asserted' AND NOT c.status IN ['superseded', 'retracted']
          AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter
          AND (size($sources) = 0 OR s.id IN $sources)
      })/* end */)
  AND all(n IN nodes(p) WHERE n.id IN [$from, $to] OR n.fromMin <= $until AND n.fromMax <= $surelyUntil AND coalesce(n.attestedFrom, 0) <= $attestedUntil AND n.knownFrom <= $knownAt
      AND none(label IN labels(n) WHERE label IN $avoidKinds)
      AND ($hubs OR NOT coalesce(n.universal, false) AND
        COUNT { (n)<-[:MEMBER_OF]-() } + COUNT { (n)<-[:PARTY_TO]-() } + COUNT { (n)<-[:LISTED_UNDER]-() } <= $mostMembers))
  AND length(p) <= $maxLength
RETURN [x IN nodes(p) | x.id] AS ids, [x IN relationships(p) | x.id] AS edges,
  reduce(sum = 0, x IN nodes(p)[1..-1] | sum + COUNT { (x)--() }) AS weight
LIMIT 1
