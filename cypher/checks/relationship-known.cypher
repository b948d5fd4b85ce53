// A relationship is known from the first of its asserted claims until the last of them was withdrawn; one that is derived
// from two others, once both are. Its end is known no earlier than itself.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every relationship
MATCH (:Entity)-[r]->(:Entity)
MATCH (c:Claim)
WHERE c.key IN r.claims AND c.mode = 'asserted'
WITH r, min(c.knownFrom) AS first, max(c.knownFrom) AS last, max(c.knownTo) AS until
WHERE CASE WHEN coalesce(r.derived, false) THEN NOT first <= r.knownFrom <= last ELSE r.knownFrom <> first OR r.knownTo <> until END
   OR r.endKnownFrom <= r.knownFrom
RETURN coalesce(r.id, elementId(r)) AS violation,
       'known ' + toString(r.knownFrom) + ' to ' + toString(r.knownTo) + coalesce(', its end from ' + toString(r.endKnownFrom), '')
       + '; its claims ' + toString(first) + ' to ' + toString(until) AS detail
ORDER BY violation
LIMIT $limit
