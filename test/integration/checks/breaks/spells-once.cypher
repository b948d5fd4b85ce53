// The same month, written in two ways, makes two spells of one.
// reports: spells-once supports:person:t-q~issue:t-i~2019-05
MATCH (a:Entity {id: 'person:t-q'}), (b:Entity {id: 'issue:t-i'})
UNWIND [{when: '2019-05/', start: '2019-05'}, {when: '2019-05-XX/', start: '2019-05-'}] AS row
CREATE (a)-[:SUPPORTS {id: 'supports:person:t-q~issue:t-i~' + row.start, when: row.when, fromMin: 20190501, fromMax: 20190531, toMin: 0,
  toMax: 99991231, knownFrom: 20190426, knownTo: 99991231, claims: [990021]}]->(b)
