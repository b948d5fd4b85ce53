// A source states something: no source stands without a claim.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every source
MATCH (s:Source)
WHERE NOT EXISTS { (:Claim)-[:FROM_SOURCE]->(s) }
RETURN s.id AS violation, coalesce(s.title, 'no title') AS detail
ORDER BY violation
LIMIT $limit
