// The dated relationships `r` of the drawn graph.
// takes r
MATCH (m:Entity) WHERE m.x IS NOT NULL
MATCH (n)-[r:{{types walkedTypes}}]->(m)
WHERE n.x IS NOT NULL AND {{timeline/relationship-matches r n m}}
