// Claims whole, by their ids:
// source, to whom they are credited (outermost first), what cannot be true beside them.
// param ids: string[] = ['claim:diplomat-2019-p2.7']
// returns claim: {id: string}, source: {id: string}, sourceLabels: string[], attributedTo: {id: string, name: string, depth: integer, how: string}[], contradicts: string[]
// plan: NodeUniqueIndexSeek
MATCH (c:Claim) WHERE c.id IN $ids
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
