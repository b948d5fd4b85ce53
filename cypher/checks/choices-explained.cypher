// A claim that is chosen over others says why.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every claim
MATCH (c:Claim {chosen: true})
WHERE trim(coalesce(c.because, '')) = ''
RETURN c.id AS violation, 'chosen without a reason (because)' AS detail
ORDER BY violation
LIMIT $limit
