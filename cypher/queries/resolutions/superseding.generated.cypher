// What stands in the place of resolutions or measures, and which resolutions impose that.
// param ids: string[] = ['measure:S-RES-2375-op14.2']
// param limit: integer = 2000
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
// returns type: string, from: string, to: string, relation: {id: string}, claims: string[], disputed: boolean, fromLabels: string[], fromEntity: {id: string, name: string}, toLabels: string[], toEntity: {id: string, name: string}, imposedBy: {labels: string[], entity: {id: string, name: string}}[]
// plan: NodeUniqueIndexSeek
MATCH (b:Entity) USING INDEX b:Entity(id) WHERE b.id IN $ids
MATCH (a)-[r:SUPERSEDES]->(b)
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
WITH a, r, b ORDER BY r.id LIMIT $limit
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
  labels(a) AS fromLabels, properties(a) AS fromEntity, labels(b) AS toLabels, properties(b) AS toEntity,
  COLLECT {
    MATCH (a)<-[:IMPOSES]-(x:Resolution)
    RETURN {labels: labels(x), entity: {id: x.id, name: x.name}} ORDER BY x.id
  } AS imposedBy
ORDER BY relation.id
