// The claims that give properties of entities: the entity is their subject, the property their predicate.
// param ids: string[] = ['treaty:cow-397']
// param properties: string[] = ['signed']
// param limit: integer = 5000
// returns id: string, subject: string
// plan: NodeIndexSeek
MATCH (c:Claim)
WHERE c.subject IN $ids AND c.predicate IN $properties
RETURN c.id AS id, c.subject AS subject
ORDER BY id
LIMIT $limit
