// What is denied for 2018 is a relationship of that year.
// reports: denials supports:person:t-q~issue:t-i~2018-05-01
MATCH (a:Entity {id: 'person:t-q'}), (b:Entity {id: 'issue:t-i'})
CREATE (a)-[:SUPPORTS {id: 'supports:person:t-q~issue:t-i~2018-05-01', when: '2018-05-01', fromMin: 20180501, fromMax: 20180501, toMin: 20180501,
  toMax: 20180501, knownFrom: 20190426, knownTo: 99991231, claims: [990021]}]->(b)
