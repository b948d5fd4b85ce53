// A source vouches for a position on a day before its start.
// reports: seen-within-dates supports:person:t-q~issue:t-i~2019-05-01
MATCH (a:Entity {id: 'person:t-q'}), (b:Entity {id: 'issue:t-i'})
CREATE (a)-[:SUPPORTS {id: 'supports:person:t-q~issue:t-i~2019-05-01', when: '2019-05-01/', seen: '2019-04-26', fromMin: 20190501, fromMax: 20190501,
  toMin: 20190426, toMax: 99991231, knownFrom: 20190426, knownTo: 99991231, claims: [990021]}]->(b)
