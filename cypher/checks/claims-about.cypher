// A claim is linked to its subject and to its object, so that both can be asked what is said of them.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every claim
MATCH (c:Claim)
WHERE NOT EXISTS { MATCH (:Source {id: c.subject}) }
UNWIND [c.subject, c.object] AS thing
WITH c, thing
WHERE thing IS NOT NULL AND NOT EXISTS { MATCH (c)-[:ABOUT]->(x) WHERE x.id = thing }
RETURN c.id AS violation, 'not linked to ' + thing AS detail
ORDER BY violation, detail
LIMIT $limit
