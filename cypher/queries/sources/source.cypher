// One source, with how many claims rest on it and who wrote it.
// param id: string = 'source:diplomat-2019'
// returns labels: string[], source: {id: string}, claims: integer, writtenBy: {id: string, name: string}[]
// plan: NodeUniqueIndexSeek
MATCH (s:Source {id: $id})
RETURN labels(s) AS labels, properties(s) AS source, COUNT { (s)<-[:FROM_SOURCE]-() } AS claims,
  COLLECT { MATCH (s)<-[:WROTE]-(p:Entity) RETURN {id: p.id, name: p.name} } AS writtenBy
