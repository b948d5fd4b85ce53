// A relationship has behind it an asserted claim that is standing or disputed.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every relationship
MATCH (a:Entity)-[r]->(b:Entity)
WHERE NOT EXISTS {
  MATCH (c:Claim)
  WHERE c.key IN r.claims AND c.mode = 'asserted' AND c.status IN ['standing', 'disputed']
}
RETURN coalesce(r.id, elementId(r)) AS violation, a.id + ' ' + type(r) + ' ' + b.id AS detail
ORDER BY violation
LIMIT $limit
