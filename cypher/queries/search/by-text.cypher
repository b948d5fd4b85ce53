// Entities that the full-text index finds for a question, best first, how many relationships each has, and the codes that
// stand for it; `candidates` = how many the index found, before the filter.
// param question: string = 'kimjong^16 OR (kim* AND jong*)'
// param kinds: string[] = []
// param candidates: integer = 500
// returns labels: string[], entity: {id: string, name: string}, degree: integer, codes: {scheme: string, value: string}[], candidates: integer
// plan: NodeUniqueIndexSeek
CALL db.index.fulltext.queryNodes('entity_terms', $question, {limit: $candidates}) YIELD node AS t, score
WITH collect({id: t.id, score: score}) AS found
UNWIND found AS one
MATCH (n:Entity {id: one.id})
WHERE (size($kinds) = 0 OR any(label IN labels(n) WHERE label IN $kinds))
  AND {{entity-perspective n}}/* if sources */
  AND {{entity-from-sources n}}/* end */
RETURN labels(n) AS labels, properties(n) AS entity,
  {{degree n}} AS degree,
  COLLECT { MATCH (c:Code)-[:IDENTIFIES]->(n) RETURN {scheme: c.scheme, value: c.value} ORDER BY c.scheme, c.value } AS codes,
  size(found) AS candidates
ORDER BY one.score DESC, entity.id
LIMIT $candidates
