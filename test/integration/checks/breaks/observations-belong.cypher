// One number is measured of two things.
// reports: observations-belong obs:t-o
MATCH (o:Observation {id: 'obs:t-o'}), (x:Entity {id: 'issue:t-j'}) CREATE (x)-[:HAS_OBSERVATION]->(o)
