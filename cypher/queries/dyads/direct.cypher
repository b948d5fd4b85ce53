// The relationships between two entities, of all types but coded event data, the newest first.
// param a: string = 'state:RUS'
// param b: string = 'state:PRK'
// param types: string[] = []
// param from: string = ''
// param limit: integer = 51
// plan: NodeUniqueIndexSeek, Expand
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
MATCH (a)-[r:{{types walkedTypes}}|VOTED]-(b)
WHERE true/* if types */
  AND (size($types) = 0 OR type(r) IN $types)/* end *//* if from */
  AND ($from = '' OR startNode(r).id = $from)/* end */
  AND {{before-cursor r}}
  AND {{perspective r}}
WITH r ORDER BY r.fromMin DESC, r.id DESC LIMIT $limit
RETURN {{relationship-columns r}}
ORDER BY relation.fromMin DESC, relation.id DESC
