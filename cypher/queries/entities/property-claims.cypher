// The claims that give an entity's properties: it is their subject, the property their predicate.
// param id: string = 'treaty:cow-397'
// param properties: string[] = ['signed']
// param limit: integer = 500
// returns id: string
// plan: NodeIndexSeek
MATCH (c:Claim)
WHERE c.subject = $id AND c.predicate IN $properties
RETURN c.id AS id
ORDER BY id
LIMIT $limit
