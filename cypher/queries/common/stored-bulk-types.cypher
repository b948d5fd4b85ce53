// The bulk types of which the database holds relationships, by the count store.
// returns type: string
// plan: RelationshipCountFromCountStore
UNWIND [
  {{each bulkTypes}}{type: '{{it}}', count: COUNT { ()-[:{{it}}]->() }}{{end}}
] AS stored
WITH stored WHERE stored.count > 0
RETURN stored.type AS type
ORDER BY type
