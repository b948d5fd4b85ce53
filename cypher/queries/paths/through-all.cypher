// One shortest path between two entities through all types, with votes and coded event data.
// param from: string = 'person:kim-jong-un'
// param to: string = 'project:khasan-rajin'
// param maxLength: integer = 6
// plan: ShortestPath
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = shortestPath((a)-[:{{types relationshipTypes}}*..6]-(b))
WHERE all(r IN relationships(p) WHERE {{hop r}})
  AND all(n IN nodes(p) WHERE n.id IN [$from, $to] OR {{path-inside n}})
  AND length(p) <= $maxLength
RETURN {{path-columns p}}
LIMIT 1
