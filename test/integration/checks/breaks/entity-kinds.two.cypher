// A state that is a person, too.
// reports: entity-kinds state:t-a
MATCH (n:Entity {id: 'state:t-a'}) SET n:Person
