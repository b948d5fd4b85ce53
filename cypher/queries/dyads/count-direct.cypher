// How many relationships of each type and direction connect two entities, but for coded event data.
// param a: string = 'state:RUS'
// param b: string = 'state:PRK'
// param types: string[] = []
// returns type: string, outward: boolean, count: integer
// plan: NodeUniqueIndexSeek, Expand
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
MATCH (a)-[r:{{types walkedTypes}}|VOTED]-(b)
WHERE true/* if types */
  AND (size($types) = 0 OR type(r) IN $types)/* end */
  AND {{perspective-by-stored-dates r}}
RETURN type(r) AS type, startNode(r) = a AS outward, count(r) AS count
ORDER BY count DESC, type, outward
