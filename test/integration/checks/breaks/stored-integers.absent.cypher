// A state without bounds.
// reports: stored-integers state:t-b
MATCH (n:Entity {id: 'state:t-b'}) REMOVE n.toMax
