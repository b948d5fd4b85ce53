// An issue is credited with a claim.
// reports: provenance-ends claim:t-expected ATTRIBUTED_TO issue:t-i
MATCH (c:Claim {id: 'claim:t-expected'}), (i:Entity {id: 'issue:t-i'}) CREATE (c)-[:ATTRIBUTED_TO {depth: 1, how: 'said'}]->(i)
