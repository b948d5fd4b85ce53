// Claims whole, about properties of entities (the subject is an entity, the predicate a property).
// param ids: string[] = ['treaty:cow-397']
// param properties: string[] = ['signed']
// param limit: integer = 5000
// plan: NodeIndexSeek
MATCH (c:Claim) WHERE c.subject IN $ids AND c.predicate IN $properties
WITH c ORDER BY c.id LIMIT $limit
{{whole-claims c}}
