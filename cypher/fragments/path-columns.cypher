// What is returned of a path. `weight` is how connected its inner entities are: of two paths of one length the lighter one
// says more.
// takes p
// returns ids: string[], edges: string[], weight: integer
[x IN nodes(p) | x.id] AS ids, [x IN relationships(p) | x.id] AS edges,
  reduce(sum = 0, x IN nodes(p)[1..-1] | sum + COUNT { (x)--() }) AS weight
