// A treaty with a date is attested, too.
// reports: entity-bounds treaty:t-t
MATCH (n:Entity {id: 'treaty:t-t'}) SET n.attestedFrom = 20000209
