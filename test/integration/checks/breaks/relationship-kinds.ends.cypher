// An issue supports a person.
// reports: relationship-kinds supports:issue:t-i~person:t-p~0
MATCH (a:Entity {id: 'issue:t-i'}), (b:Entity {id: 'person:t-p'})
CREATE (a)-[:SUPPORTS {id: 'supports:issue:t-i~person:t-p~0', fromMin: 0, fromMax: 99991231, toMin: 0, toMax: 99991231,
  knownFrom: 20190426, knownTo: 99991231, claims: [990022]}]->(b)
