// A border is stored from the greater id.
// reports: symmetric-once borders:state:t-a~state:t-b~2019
MATCH (a:Entity {id: 'state:t-a'}), (b:Entity {id: 'state:t-b'})
CREATE (b)-[:BORDERS {id: 'borders:state:t-a~state:t-b~2019', when: '2019', fromMin: 20190101, fromMax: 20191231, toMin: 20190101, toMax: 20191231,
  knownFrom: 20190426, knownTo: 99991231, claims: [990002]}]->(a)
