// An id with the prefix of another kind.
// reports: entity-kinds factor:t-k
CREATE (:Entity:Issue {id: 'factor:t-k', name: 'k', fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0})
