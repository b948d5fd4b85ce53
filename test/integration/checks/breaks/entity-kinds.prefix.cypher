// An id with the prefix of another kind.
// reports: entity-kinds factor:t-k
CREATE (:Entity:Issue {id: 'factor:t-k', name: 'k', fromMin: 0, fromMax: 99991231, toMin: 0, toMax: 99991231, attestedFrom: 99991231, knownFrom: 0})
