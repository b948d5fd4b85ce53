// The relationships that the scripts brought, those that cite and those that were never derived, and all that stand
// between entities that they touch: what is derived from a pair needs both.
// param limit: integer = 20000
// returns key: string, type: string, from: string, to: string, properties: {when: string?}
// allow NodeByLabelScan: runs once, when the dossier is loaded
MATCH (a:Entity)-[r]->(b:Entity|Observation)
WHERE r.cites IS NOT NULL OR r.id IS NULL OR r.origin = 'seed'
RETURN elementId(r) AS key, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to, type, key
LIMIT $limit
