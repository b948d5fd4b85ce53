// How many sources a list holds, counted no further than the limit.
// param role: string = ''
// param knownAt: integer = 99991231
// param sources: string[] = []
// param limit: integer = 10001
// returns count: integer
// plan: NodeUniqueIndexSeekByRange
MATCH (s:Source)
WHERE s.id > ''
  AND s.knownFrom <= $knownAt/* if sources */
  AND (size($sources) = 0 OR s.id IN $sources)/* end *//* if role */
  AND ($role = '' OR CASE WHEN s:Dataset THEN 'dataset' ELSE s.role END = $role)/* end */
WITH s LIMIT $limit
RETURN count(s) AS count
