// A treaty says that a property is disputed, of which no claim is.
// reports: disputes-marked treaty:t-t
MATCH (n:Entity {id: 'treaty:t-t'}) SET n.disputed = ['signed', 'inForce']
