// What is symmetric is stored once, from the lesser id.
// param limit: integer = 100
// returns violation: string, detail: string
// allow DirectedUnionRelationshipTypesScan: looks at every symmetric relationship
// allow NodeByLabelScan: the same, where they are rare
MATCH (a)-[r:{{types symmetricTypes}}|CONTRADICTS]->(b)
WHERE a.id >= b.id
RETURN coalesce(r.id, a.id + ' ' + type(r) + ' ' + b.id) AS violation, 'from ' + a.id + ' to ' + b.id AS detail
ORDER BY violation, detail
LIMIT $limit
