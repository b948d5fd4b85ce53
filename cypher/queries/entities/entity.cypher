// One entity, how many relationships it has, and how many of each bulk type: what has none need not be paged.
// param id: string = 'state:PRK'
// returns labels: string[], entity: {id: string, name: string}, degree: integer, bulk: {type: string, out: integer, in: integer}[]
// plan: NodeUniqueIndexSeek
MATCH (n:Entity {id: $id})
RETURN labels(n) AS labels, properties(n) AS entity,
  COUNT { (n)--() } - COUNT { (n)<-[:ABOUT]-() } - COUNT { (n)<-[:ATTRIBUTED_TO]-() }
  - COUNT { (n)-[:HAS_OBSERVATION]->() } - COUNT { (n)-[:WROTE]->() } - COUNT { (n)<-[:IDENTIFIES]-() } AS degree,
  [
    {type: 'PARTY_TO', out: COUNT { (n)-[:PARTY_TO]->() }, in: COUNT { (n)<-[:PARTY_TO]-() }},
    {type: 'ACTED_TOWARDS', out: COUNT { (n)-[:ACTED_TOWARDS]->() }, in: COUNT { (n)<-[:ACTED_TOWARDS]-() }},
    {type: 'VOTED', out: COUNT { (n)-[:VOTED]->() }, in: COUNT { (n)<-[:VOTED]-() }},
    {type: 'LISTED_UNDER', out: COUNT { (n)-[:LISTED_UNDER]->() }, in: COUNT { (n)<-[:LISTED_UNDER]-() }}
  ] AS bulk
