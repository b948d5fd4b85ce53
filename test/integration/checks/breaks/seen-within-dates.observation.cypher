// A source vouches for a number of 2018 in 2019.
// reports: seen-within-dates obs:t-o
MATCH (o:Observation {id: 'obs:t-o'}) SET o.seen = '2019'
