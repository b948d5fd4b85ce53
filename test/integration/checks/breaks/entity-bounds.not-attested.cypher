// An older version loaded it: from when it is attested is not stored.
// reports: entity-bounds state:t-b
MATCH (n:Entity {id: 'state:t-b'}) SET n.fromMax = 0, n.toMin = 99991231 REMOVE n.attestedFrom
