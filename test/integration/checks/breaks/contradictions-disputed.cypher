// Two claims contradict each other, and neither is disputed.
// reports: contradictions-disputed claim:t-expected
MATCH (a:Claim {id: 'claim:t-expected'}), (b:Claim {id: 'claim:t-supports'}) CREATE (a)-[:CONTRADICTS]->(b)
