// Every key among the claims of a relationship is that of a claim.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every relationship
MATCH (:Entity)-[r]->(:Entity)
UNWIND r.claims AS key
WITH r, key
WHERE NOT EXISTS { MATCH (:Claim {key: key}) }
RETURN coalesce(r.id, elementId(r)) AS violation, 'no claim has the key ' + toString(key) AS detail
ORDER BY violation, detail
LIMIT $limit
