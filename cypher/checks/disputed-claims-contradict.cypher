// A disputed claim contradicts another disputed claim, which is then its counterpart.
// param limit: integer = 100
// returns violation: string, detail: string
// plan: NodeIndexSeek
MATCH (c:Claim {status: 'disputed'})
USING INDEX c:Claim(status, id)
WHERE c.id IS NOT NULL
  AND NOT EXISTS { (c)-[:CONTRADICTS]-(:Claim {status: 'disputed'}) }
RETURN c.id AS violation, coalesce(c.subject, 'nothing') + ' ' + coalesce(c.predicate, 'nothing') AS detail
ORDER BY violation
LIMIT $limit
