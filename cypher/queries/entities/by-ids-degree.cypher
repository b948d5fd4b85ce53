// Several entities by their ids, and how many relationships each has.
// param ids: string[] = ['state:PRK', 'treaty:cow-397']
// returns labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeek
MATCH (n:Entity) WHERE n.id IN $ids
RETURN labels(n) AS labels, properties(n) AS entity,
  {{degree n}} AS degree
ORDER BY entity.id
