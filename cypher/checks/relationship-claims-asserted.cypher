// No claim that is denied, expected, possible or conditional supports a relationship.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every claim that is not asserted, and at every relationship
MATCH (c:Claim)
WHERE c.mode IS NULL OR c.mode <> 'asserted'
WITH collect(c.key) AS others
MATCH (:Entity)-[r]->(:Entity)
WHERE any(key IN r.claims WHERE key IN others)
MATCH (c:Claim)
WHERE c.key IN r.claims AND c.key IN others
RETURN coalesce(r.id, elementId(r)) AS violation, c.id + ' is ' + coalesce(c.mode, 'of no mode') AS detail
ORDER BY violation, detail
LIMIT $limit
