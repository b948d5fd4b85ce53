// The shortest paths between two entities, without votes and coded event data; the shorter first. Parallel relationships
// make several of one path, so more are found than are returned.
// param from: string = 'person:kim-jong-un'
// param to: string = 'project:khasan-rajin'
// param maxLength: integer = 6
// plan: StatefulShortestPath
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = SHORTEST 48 (a)((m:Entity)-[r:{{types walkedTypes}}]-(n:Entity)
    WHERE {{hop r}}
      AND CASE WHEN n.id = $to THEN true ELSE {{path-inside n}} END
  ){1,6}(b)
WHERE length(p) <= $maxLength
RETURN {{path-columns p}}
ORDER BY size(ids)
LIMIT 48
