// What is returned of the two ends of a relationship.
// takes a b
// returns fromLabels: string[], fromEntity: {id: string, name: string}, toLabels: string[], toEntity: {id: string, name: string}
labels(a) AS fromLabels, properties(a) AS fromEntity, labels(b) AS toLabels, properties(b) AS toEntity
