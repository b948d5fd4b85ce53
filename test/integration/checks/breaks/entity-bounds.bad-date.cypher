// A date that nobody can read.
// reports: entity-bounds treaty:t-t
MATCH (n:Entity {id: 'treaty:t-t'}) SET n.signed = '2000-02-30'
