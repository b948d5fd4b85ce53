// A source vouches for a vote of one day on the day after.
// reports: seen-within-dates event:t-vote
MATCH (n:Entity {id: 'event:t-vote'}) SET n.seen = '2019-04-26'
