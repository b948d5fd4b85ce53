// A vote was moved to the next day, and the bounds of who voted in it stayed.
// reports: relationship-bounds voted:t-a~t-vote
MATCH (n:Entity {id: 'event:t-vote'}) SET n.when = '2019-04-26', n.fromMin = 20190426, n.fromMax = 20190426, n.toMin = 20190426, n.toMax = 20190426
