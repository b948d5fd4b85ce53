// A contradiction is stored in both directions.
// reports: symmetric-once claim:t-signed-2 CONTRADICTS claim:t-signed-1
MATCH (a:Claim {id: 'claim:t-signed-1'}), (b:Claim {id: 'claim:t-signed-2'}) CREATE (b)-[:CONTRADICTS]->(a)
