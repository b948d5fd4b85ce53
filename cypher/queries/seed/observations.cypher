// The observations that the scripts brought.
// param limit: integer = 20000
// returns id: string, properties: {id: string}
// allow NodeByLabelScan: runs once, when the dossier is loaded
MATCH (o:Observation)
WHERE o.origin IS NULL OR o.origin = 'seed'
RETURN o.id AS id, properties(o) AS properties
ORDER BY id
LIMIT $limit
