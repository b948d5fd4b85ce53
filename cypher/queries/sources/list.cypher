// A page of sources by id, with how many claims rest on each and who wrote it.
// param after: string = ''
// param role: string = ''
// param knownAt: integer = 99991231
// param sources: string[] = []
// param limit: integer = 51
// returns labels: string[], source: {id: string}, claims: integer, writtenBy: {id: string, name: string}[]
// plan: NodeUniqueIndexSeekByRange, no Sort, no Top
MATCH (s:Source)
WHERE s.id > $after
  AND s.knownFrom <= $knownAt/* if sources */
  AND (size($sources) = 0 OR s.id IN $sources)/* end *//* if role */
  AND ($role = '' OR CASE WHEN s:Dataset THEN 'dataset' ELSE s.role END = $role)/* end */
WITH s ORDER BY s.id LIMIT $limit
RETURN labels(s) AS labels, properties(s) AS source, COUNT { (s)<-[:FROM_SOURCE]-() } AS claims,
  COLLECT { MATCH (s)<-[:WROTE]-(p:Entity) RETURN {id: p.id, name: p.name} } AS writtenBy
