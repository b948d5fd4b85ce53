// A correction contradicts what it replaces, which is settled.
// reports nothing
MATCH (a:Claim {id: 'claim:t-expected'}), (b:Claim {id: 'claim:t-supports'}) SET a.status = 'superseded' CREATE (a)-[:CONTRADICTS]->(b)
