// A number qualified by a word of its own.
// reports: claim-words obs:t-o
MATCH (o:Observation {id: 'obs:t-o'}) SET o.qualifier = 'nearly'
