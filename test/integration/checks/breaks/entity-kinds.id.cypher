// An id that cannot stand in a URL.
// reports: entity-kinds issue:t k
CREATE (:Entity:Issue {id: 'issue:t k', name: 'k', fromMin: 0, fromMax: 99991231, toMin: 0, toMax: 99991231, attestedFrom: 99991231, knownFrom: 0})
