// The day that attests an entity came as a bare JavaScript number.
// reports: stored-integers state:t-a
MATCH (n:Entity {id: 'state:t-a'}) SET n.attestedFrom = 20180501.0
