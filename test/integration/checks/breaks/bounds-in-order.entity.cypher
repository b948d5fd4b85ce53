// A vote ends before it begins.
// reports: bounds-in-order event:t-vote
// reports: entity-bounds event:t-vote
MATCH (n:Entity {id: 'event:t-vote'}) SET n.toMin = 20190401, n.toMax = 20190401
