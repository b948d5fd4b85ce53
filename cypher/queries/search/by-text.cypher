// Entities that the full-text index finds for a question, best first, and how many relationships each has.
// param question: string = '("kim"^8 OR (kim*))'
// param kinds: string[] = []
// param candidates: integer = 500
// param until: integer = 99991231
// param surelyUntil: integer = 99991231
// param attestedUntil: integer = 99991231
// param knownAt: integer = 99991231
// param sources: string[] = []
// returns labels: string[], entity: {id: string, name: string}, degree: integer
CALL db.index.fulltext.queryNodes('entity_names', $question, {limit: $candidates}) YIELD node AS n, score
WHERE (size($kinds) = 0 OR any(label IN labels(n) WHERE label IN $kinds))
  AND n.fromMin <= $until AND n.fromMax <= $surelyUntil AND coalesce(n.attestedFrom, 0) <= $attestedUntil AND n.knownFrom <= $knownAt
  AND (size($sources) = 0 OR EXISTS {
    MATCH (n)<-[:ABOUT]-(:Claim)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources
  })
RETURN labels(n) AS labels, properties(n) AS entity,
  COUNT { (n)--() } - COUNT { (n)<-[:ABOUT]-() } - COUNT { (n)<-[:ATTRIBUTED_TO]-() }
  - COUNT { (n)-[:HAS_OBSERVATION]->() } - COUNT { (n)-[:WROTE]->() } - COUNT { (n)<-[:IDENTIFIES]-() } AS degree
ORDER BY score DESC, entity.id
LIMIT $candidates
