// Claims whole, of properties of entities (the subject is an entity, the predicate a property):
// source, to whom they are credited (outermost first), what cannot be true beside them.
// param ids: string[] = ['treaty:cow-397']
// param properties: string[] = ['signed']
// param limit: integer = 5000
// returns claim: {id: string}, source: {id: string}, sourceLabels: string[], attributedTo: {id: string, name: string, depth: integer, how: string}[], contradicts: string[]
// plan: NodeIndexSeek
MATCH (c:Claim) WHERE c.subject IN $ids AND c.predicate IN $properties
WITH c ORDER BY c.id LIMIT $limit
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
