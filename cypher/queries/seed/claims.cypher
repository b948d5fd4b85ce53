// The claims that the scripts brought, each with the ids of what it is from and about.
// param limit: integer = 20000
// returns id: string, source: string, about: string[], properties: {id: string}
// allow NodeByLabelScan: runs once, when the dossier is loaded
MATCH (c:Claim)
WHERE c.origin IS NULL OR c.origin = 'seed'
OPTIONAL MATCH (c)-[:FROM_SOURCE]->(s)
WITH c, collect(s.id) AS sources
OPTIONAL MATCH (c)-[:ABOUT]->(x)
RETURN c.id AS id, sources[0] AS source, collect(x.id) AS about, properties(c) AS properties
ORDER BY id
LIMIT $limit
