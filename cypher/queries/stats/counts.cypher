// How many nodes of each label and relationships of each type there are, from the count store: nothing is walked.
// returns name: string, count: integer
// plan: NodeCountFromCountStore, RelationshipCountFromCountStore
UNWIND [
  {{each labels}}{name: '{{it}}', count: COUNT { (:{{it}}) }}{{end}},
  {{each relationshipTypes}}{name: '{{it}}', count: COUNT { ()-[:{{it}}]->() }}{{end}}
] AS row
RETURN row.name AS name, row.count AS count
