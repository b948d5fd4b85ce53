// An undated state is said to be attested from a year in which nothing shows it.
// reports: entity-bounds state:t-a
MATCH (n:Entity {id: 'state:t-a'}) SET n.attestedFrom = 19000101, n.fromMax = 19000101
