// The entities that two entities are both connected to: found from the one with fewer relationships, and each tested at the
// other.
// param few: string = 'state:PRK'
// param many: string = 'state:RUS'
// param limit: integer = 5001
// returns labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeek, Expand
// allow CartesianProduct: one side is a single entity, found by its id
MATCH (few:Entity {id: $few}), (many:Entity {id: $many})
MATCH (few)-[r:{{types walkedTypes}}]-(x:Entity)
WHERE x <> many AND {{entity-perspective x}}
  AND {{perspective r}}
WITH DISTINCT many, x
WHERE EXISTS {
  MATCH (x)-[r:{{types walkedTypes}}]-(many)
  WHERE {{perspective r}}
}
WITH x, {{degree x}} AS degree
ORDER BY x.fromMin DESC, degree, x.id LIMIT $limit
RETURN labels(x) AS labels, properties(x) AS entity, degree
ORDER BY entity.fromMin DESC, degree, entity.id
