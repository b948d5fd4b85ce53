// A vote of one day goes on for ever.
// reports: entity-bounds event:t-vote
MATCH (n:Entity {id: 'event:t-vote'}) SET n.toMax = 99991231
