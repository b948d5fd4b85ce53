// Returns claims whole: the source, to whom they are attributed (outermost first), and the claims that contradict them.
// takes c
// returns claim: {id: string}, source: {id: string}, sourceLabels: string[], attributedTo: {id: string, name: string, depth: integer, how: string}[], contradicts: string[]
MATCH (c)-[:FROM_SOURCE]->(s:Source)
RETURN c {
    .id, .subject, .predicate, .object, .value, .when, .tone, .condition, .mode, .confidence, .locator, .paraphrase,
    .status, .chosen, .because, .knownFrom, .knownTo
  } AS claim,
  s {.id, .title, .role, .published, .url, .publisher} AS source, labels(s) AS sourceLabels,
  COLLECT {
    MATCH (c)-[by:ATTRIBUTED_TO]->(e:Entity)
    RETURN {id: e.id, name: e.name, depth: by.depth, how: by.how} ORDER BY by.depth, e.id
  } AS attributedTo,
  COLLECT { MATCH (c)-[:CONTRADICTS]-(other:Claim) RETURN DISTINCT other.id ORDER BY other.id } AS contradicts
ORDER BY claim.id
