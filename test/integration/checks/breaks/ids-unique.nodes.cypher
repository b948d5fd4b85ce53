// A source has the id of an observation.
// reports: ids-unique obs:t-o
MATCH (x:Entity {id: 'issue:t-i'})
CREATE (:Source {id: 'obs:t-o', published: '2019-04-26', knownFrom: 20190426, knownTo: 99991231})<-[:FROM_SOURCE]-(:Claim {id: 'claim:t-double',
  key: 990031, subject: 'issue:t-i', predicate: 'assessment', mode: 'asserted', status: 'standing', confidence: 'stated', knownFrom: 20190426,
  knownTo: 99991231})-[:ABOUT]->(x)
