// The migrations that this database records, the lock's record left out.
// returns id: string, sha256: string
// plan: NodeIndexScan
MATCH (m:Migration)
WHERE m.id <> 'lock'
RETURN m.id AS id, m.sha256 AS sha256
ORDER BY id
LIMIT 1000
