// A source that states nothing.
// reports: sources-used source:t-silent
CREATE (:Source {id: 'source:t-silent', published: '2019-04-26', knownFrom: 20190426, knownTo: 99991231})
