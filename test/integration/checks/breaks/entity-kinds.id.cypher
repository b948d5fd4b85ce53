// An id that cannot stand in a URL.
// reports: entity-kinds issue:t k
CREATE (:Entity:Issue {id: 'issue:t k', name: 'k', fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0})
