// One entity, how many relationships it has, and how many of each bulk type: what has none need not be paged.
// param id: string = 'state:PRK'
// returns labels: string[], entity: {id: string, name: string}, degree: integer, bulk: {type: string, out: integer, in: integer}[]
// plan: NodeUniqueIndexSeek
MATCH (n:Entity {id: $id})
RETURN labels(n) AS labels, properties(n) AS entity,
  {{degree n}} AS degree,
  [
    {{each bulkTypes}}{type: '{{it}}', out: COUNT { (n)-[:{{it}}]->() }, in: COUNT { (n)<-[:{{it}}]-() }}{{end}}
  ] AS bulk
