// A page of entities with the dates that their bounds follow from; of a measure, the days on which its resolutions began.
// param after: string = ''
// param limit: integer = 1000
// returns id: string, dates: {when: string?}, resolutions: {fromMin: integer?, fromMax: integer?}[], bounds: {fromMin: integer?}, attestedFrom: integer?, degree: integer
// plan: NodeUniqueIndexSeekByRange
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, n {.when, .seen, .born, .died, .signed, .ended, .adopted} AS dates,
       COLLECT { MATCH (n)<-[:IMPOSES]-(r:Entity) RETURN r {.fromMin, .fromMax} } AS resolutions,
       n {.fromMin, .fromMax, .toMin, .toMax} AS bounds, n.attestedFrom AS attestedFrom, COUNT { (n)-->() } AS degree
ORDER BY id
