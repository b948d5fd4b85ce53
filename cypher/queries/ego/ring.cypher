// One ring of a neighbourhood: the entities one step from each of some entities, the most connected first, at most `each`
// of each. `total` says how many there were of each before the cut.
// param ids: string[] = ['event:vladivostok-summit-2019']
// param seen: string[] = ['event:vladivostok-summit-2019']
// param types: string[] = []
// param kinds: string[] = []
// param each: integer = 50
// returns around: string, total: integer, labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeek
MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[r:{{types walkedTypes}}]-(m)
  WHERE NOT m.id IN $seen/* if types */
    AND (size($types) = 0 OR type(r) IN $types)/* end *//* if kinds */
    AND (size($kinds) = 0 OR any(label IN labels(m) WHERE label IN $kinds))/* end */
    AND {{entity-perspective m}}
    AND {{perspective r}}
  WITH DISTINCT m
  WITH m, {{degree m}} AS degree
  ORDER BY degree DESC, m.id
  WITH collect({m: m, degree: degree}) AS found
  WITH size(found) AS total, found[..$each] AS kept
  UNWIND kept AS one
  RETURN total, one.m AS m, one.degree AS degree
}
RETURN n.id AS around, total, labels(m) AS labels, properties(m) AS entity, degree
ORDER BY around, degree DESC, entity.id
