// The states that a code of some scheme stands for, at whatever time.
// param schemes: string[] = ['COW', 'GW']
// param code: string = '731'
// returns labels: string[], entity: {id: string, name: string}, degree: integer, scheme: string
// plan: NodeUniqueIndexSeek
MATCH (c:Code)
WHERE c.scheme IN $schemes AND c.value = $code
MATCH (c)-[:IDENTIFIES]->(n:Entity)
WITH DISTINCT n, c.scheme AS scheme
RETURN labels(n) AS labels, properties(n) AS entity,
  COUNT { (n)--() } - COUNT { (n)<-[:ABOUT]-() } - COUNT { (n)<-[:ATTRIBUTED_TO]-() }
  - COUNT { (n)-[:HAS_OBSERVATION]->() } - COUNT { (n)-[:WROTE]->() } - COUNT { (n)<-[:IDENTIFIES]-() } AS degree,
  scheme
ORDER BY entity.id, scheme
LIMIT 100
