// A type that the vocabulary does not have.
// reports: relationship-types claim:t-supports LIKES claim:t-expected
MATCH (a:Claim {id: 'claim:t-supports'}), (b:Claim {id: 'claim:t-expected'}) CREATE (a)-[:LIKES]->(b)
