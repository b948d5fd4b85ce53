// The entities that the scripts brought or touched, as they stand.
// param limit: integer = 20000
// returns id: string, labels: string[], properties: {id: string}
// allow NodeByLabelScan: runs once, when the dossier is loaded
MATCH (n:Entity)
WHERE n.origin IS NULL OR n.origin = 'seed' OR EXISTS { (n)-[r]-(:Entity) WHERE r.cites IS NOT NULL }
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
LIMIT $limit
