// A state votes in an event that is no vote.
// reports: relationship-kinds voted:t-a~t-vote
MATCH (n:Entity {id: 'event:t-vote'}) REMOVE n:Vote
