// A state that is a summit.
// reports: entity-kinds state:t-a
MATCH (n:Entity {id: 'state:t-a'}) SET n:Summit
