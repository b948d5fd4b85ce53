// A treaty does not say that its signing is disputed.
// reports: disputes-marked treaty:t-t
// reports: disputes-marked treaty:t-t
MATCH (n:Entity {id: 'treaty:t-t'}) REMOVE n.disputed
