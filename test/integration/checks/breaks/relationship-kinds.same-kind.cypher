// An issue is a part of a treaty.
// reports: relationship-kinds part-of:issue:t-i~treaty:t-t~0
MATCH (a:Entity {id: 'issue:t-i'}), (b:Entity {id: 'treaty:t-t'})
CREATE (a)-[:PART_OF {id: 'part-of:issue:t-i~treaty:t-t~0', fromMin: 20000209, fromMax: 99991231, toMin: 0, toMax: 99991231,
  knownFrom: 20190426, knownTo: 99991231, claims: [990023]}]->(b)
