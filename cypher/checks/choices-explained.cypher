// A claim that is chosen over others says why.
// param limit: integer = 100
// returns offender: string, detail: string
// allow NodeByLabelScan: looks at every claim
MATCH (c:Claim {chosen: true})
WHERE trim(coalesce(c.because, '')) = ''
RETURN c.id AS offender, 'chosen without a reason (because)' AS detail
ORDER BY offender
LIMIT $limit
