// How many relationships of each type but the bulk ones from an entity match.
// param id: string = 'state:PRK'
// param types: string[] = []
// returns type: string, count: integer
// plan: NodeUniqueIndexSeek
MATCH (n:Entity {id: $id})-[r:{{types plainTypes}}]->(m)
WHERE true/* if types */
  AND (size($types) = 0 OR type(r) IN $types)/* end */
  AND {{perspective-by-stored-dates r}}
  AND {{neighbour-matches m}}
RETURN type(r) AS type, count(r) AS count
ORDER BY type
