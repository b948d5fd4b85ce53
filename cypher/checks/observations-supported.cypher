// An observation has an asserted claim about it that is standing or disputed.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every observation
MATCH (o:Observation)
WHERE NOT EXISTS {
  MATCH (c:Claim)-[:ABOUT]->(o)
  WHERE c.mode = 'asserted' AND c.status IN ['standing', 'disputed']
}
RETURN o.id AS violation, 'claims about it: ' + toString(COUNT { (:Claim)-[:ABOUT]->(o) }) AS detail
ORDER BY violation
LIMIT $limit
