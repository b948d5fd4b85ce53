// A claim is public from the day its source is, and not after its source was withdrawn.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every claim
// allow DirectedRelationshipTypeScan: looks at the source of every claim
MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
WHERE c.knownFrom <> s.knownFrom OR c.knownTo > s.knownTo OR c.knownFrom > c.knownTo
RETURN c.id AS violation,
       'known ' + toString(c.knownFrom) + ' to ' + toString(c.knownTo) + '; ' + s.id + ' ' + toString(s.knownFrom) + ' to '
       + toString(s.knownTo) AS detail
ORDER BY violation
LIMIT $limit
