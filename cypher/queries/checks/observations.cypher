// A page of observations with the dates that their bounds follow from.
// param after: string = ''
// param limit: integer = 1000
// returns id: string, entity: string?, when: string, seen: string, bounds: {fromMin: integer?}
// plan: NodeUniqueIndexSeekByRange
MATCH (o:Observation)
WHERE o.id > $after
RETURN o.id AS id, head(COLLECT { MATCH (n:Entity)-[:HAS_OBSERVATION]->(o) RETURN n.id ORDER BY n.id }) AS entity, o.when AS when, o.seen AS seen, o {.fromMin, .fromMax, .toMin, .toMax} AS bounds
ORDER BY id
LIMIT $limit
