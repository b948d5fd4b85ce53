// Entities that the full-text index finds for a question, best first, how many relationships each has, and the codes that
// stand for it; `candidates` = how many the index found, before the filter.
// param question: string = 'kimjong^16 OR (kim* AND jong*)'
// param kinds: string[] = []
// param candidates: integer = 500
// param until: integer = 99991231
// param surelyUntil: integer = 99991231
// param attestedUntil: integer = 99991231
// param knownAt: integer = 99991231
// param sources: string[] = []
// returns labels: string[], entity: {id: string, name: string}, degree: integer, codes: {scheme: string, value: string}[], candidates: integer
// plan: NodeUniqueIndexSeek
CALL db.index.fulltext.queryNodes('entity_terms', $question, {limit: $candidates}) YIELD node AS t, score
WITH collect({id: t.id, score: score}) AS found
UNWIND found AS one
MATCH (n:Entity {id: one.id})
WHERE (size($kinds) = 0 OR any(label IN labels(n) WHERE label IN $kinds))
  AND n.fromMin <= $until AND n.fromMax <= $surelyUntil AND coalesce(n.attestedFrom, 0) <= $attestedUntil AND n.knownFrom <= $knownAt/* if sources */
  AND (size($sources) = 0 OR EXISTS {
    MATCH (n)<-[:ABOUT]-(:Claim)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources
  })/* end */
RETURN labels(n) AS labels, properties(n) AS entity,
  COUNT { (n)--() } - COUNT { (n)<-[:ABOUT]-() } - COUNT { (n)<-[:ATTRIBUTED_TO]-() }
  - COUNT { (n)-[:HAS_OBSERVATION]->() } - COUNT { (n)-[:WROTE]->() } - COUNT { (n)<-[:IDENTIFIES]-() } AS degree,
  COLLECT { MATCH (c:Code)-[:IDENTIFIES]->(n) RETURN {scheme: c.scheme, value: c.value} ORDER BY c.scheme, c.value } AS codes,
  size(found) AS candidates
ORDER BY one.score DESC, entity.id
LIMIT $candidates
