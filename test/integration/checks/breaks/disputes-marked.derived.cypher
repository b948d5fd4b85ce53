// An alliance derived from disputed memberships does not say that it is disputed.
// reports: disputes-marked allied-with:state:t-a~state:t-b~1961
MATCH (a:Entity {id: 'state:t-a'}), (b:Entity {id: 'state:t-b'})
SET a.attestedFrom = 19610101, a.fromMax = 19610101, b.attestedFrom = 19610101, b.fromMax = 19610101
CREATE (a)-[:ALLIED_WITH {id: 'allied-with:state:t-a~state:t-b~1961', when: '1961/', derived: true, treaty: 'treaty:t-t', fromMin: 19610101, fromMax: 19611231,
  toMin: 0, toMax: 99991231, knownFrom: 20190426, knownTo: 99991231, claims: [990005]}]->(b)
