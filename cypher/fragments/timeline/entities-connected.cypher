// The dated entities `m` that are connected to each of some entities, and these themselves: found from those in `walk`,
// and tested at the `others`.
// takes m
// param ids: string[] = ['state:RUS', 'state:PRK']
// param walk: string[] = ['state:PRK']
// param others: string[] = ['state:RUS']
// param types: string[] = []
CALL () {
  MATCH (m:Entity) WHERE m.id IN $ids
  RETURN m
  UNION
  MATCH (n:Entity) WHERE n.id IN $walk
  MATCH (n)-[r:{{types walkedTypes}}]-(m)
  WHERE {{has-date m}} AND NOT m.id IN $ids/* if types */ AND (size($types) = 0 OR type(r) IN $types)/* end */
    AND {{perspective r}}
  WITH DISTINCT m
  WHERE COUNT {
    MATCH (o:Entity)-[r:{{types walkedTypes}}]-(m)
    WHERE o.id IN $others/* if types */ AND (size($types) = 0 OR type(r) IN $types)/* end */
      AND {{perspective r}}
    RETURN DISTINCT o
  } = size($others)
  RETURN m
}
WITH m
WHERE {{timeline/entity-matches m}}
