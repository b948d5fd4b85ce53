// Claims that the full-text index finds for a question, best first, with what they are about;
// `candidates` = how many the index found, before the filter.
// param question: string = '(freight* OR @freight*)'
// param kinds: string[] = []
// param candidates: integer = 500
// returns id: string, paraphrase: string, predicate: string, when: string?, about: {labels: string[], id: string, name: string}[], candidates: integer
// plan: NodeUniqueIndexSeek
CALL db.index.fulltext.queryNodes('claim_terms', $question, {limit: $candidates}) YIELD node AS t, score
WITH collect({id: t.id, score: score}) AS found
UNWIND found AS one
MATCH (c:Claim {id: one.id})
WHERE {{claim-known c}}/* if kinds */
  AND (size($kinds) = 0 OR EXISTS {
    MATCH (c)-[:ABOUT]->(n:Entity) WHERE any(label IN labels(n) WHERE label IN $kinds)
  })/* end *//* if sources */
  AND {{claim-from-sources c}}/* end */
RETURN c.id AS id, coalesce(c.paraphrase, '') AS paraphrase, coalesce(c.predicate, '') AS predicate, c.when AS when,
  COLLECT {
    MATCH (c)-[:ABOUT]->(n:Entity)
    RETURN {labels: labels(n), id: n.id, name: n.name} ORDER BY n.id <> c.subject, n.id LIMIT 10
  } AS about,
  size(found) AS candidates
ORDER BY one.score DESC, id
LIMIT $candidates
