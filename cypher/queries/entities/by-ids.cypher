// Several entities by their ids.
// param ids: string[] = ['state:PRK', 'treaty:cow-397']
// returns labels: string[], entity: {id: string, name: string}
// plan: NodeUniqueIndexSeek
MATCH (n:Entity) WHERE n.id IN $ids
RETURN labels(n) AS labels, properties(n) AS entity
ORDER BY entity.id
