// A number of 2018 holds until 2019.
// reports: observation-bounds obs:t-o
MATCH (o:Observation {id: 'obs:t-o'}) SET o.toMax = 20191231
