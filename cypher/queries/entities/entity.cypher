// One entity, and how many relationships it has.
// param id: string = 'state:PRK'
// returns labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeek
MATCH (n:Entity {id: $id})
RETURN labels(n) AS labels, properties(n) AS entity,
  COUNT { (n)--() } - COUNT { (n)<-[:ABOUT]-() } - COUNT { (n)<-[:ATTRIBUTED_TO]-() }
  - COUNT { (n)-[:HAS_OBSERVATION]->() } - COUNT { (n)-[:WROTE]->() } - COUNT { (n)<-[:IDENTIFIES]-() } AS degree
