// The names that the graph has: what a misspelled label, type or property of a caller's statement may have meant.
// returns labels: string[], types: string[], properties: string[]
CALL db.labels() YIELD label
WITH collect(label)[..2000] AS labels
CALL db.relationshipTypes() YIELD relationshipType
WITH labels, collect(relationshipType)[..2000] AS types
CALL db.propertyKeys() YIELD propertyKey
RETURN labels, types, collect(propertyKey)[..5000] AS properties
