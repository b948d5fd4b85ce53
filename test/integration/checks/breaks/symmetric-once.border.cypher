// A border is stored from the greater id.
// reports: symmetric-once borders:state:t-a~state:t-b~2018
MATCH (a:Entity {id: 'state:t-a'}), (b:Entity {id: 'state:t-b'})
CREATE (b)-[:BORDERS {id: 'borders:state:t-a~state:t-b~2018', when: '2018', fromMin: 20180101, fromMax: 20181231, toMin: 20180101, toMax: 20181231,
  knownFrom: 20190426, knownTo: 99991231, claims: [990002]}]->(a)
