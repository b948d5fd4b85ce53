// The sources that the scripts brought.
// param limit: integer = 20000
// returns id: string, properties: {id: string}
// allow NodeByLabelScan: runs once, when the dossier is loaded
MATCH (s:Source)
WHERE s.origin IS NULL OR s.origin = 'seed'
RETURN s.id AS id, properties(s) AS properties
ORDER BY id
LIMIT $limit
