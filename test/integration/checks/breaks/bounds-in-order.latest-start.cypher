// A relationship may begin after it has ended.
// reports: bounds-in-order supports:person:t-q~issue:t-i~0
// reports: denials supports:person:t-q~issue:t-i~0
// reports: relationship-bounds supports:person:t-q~issue:t-i~0
MATCH (a:Entity {id: 'person:t-q'}), (b:Entity {id: 'issue:t-i'})
CREATE (a)-[:SUPPORTS {id: 'supports:person:t-q~issue:t-i~0', when: '/2019-05-01', fromMin: 19500101, fromMax: 99991231, toMin: 20190501,
  toMax: 20190501, knownFrom: 20190426, knownTo: 99991231, claims: [990021]}]->(b)
