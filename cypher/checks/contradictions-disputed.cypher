// Claims that contradict each other are disputed, unless one of them was superseded or retracted.
// param limit: integer = 100
// returns violation: string, detail: string
// allow DirectedRelationshipTypeScan: looks at every contradiction
MATCH (a:Claim)-[:CONTRADICTS]->(b:Claim)
WHERE NOT (a.status = 'disputed' AND b.status = 'disputed')
  AND NOT any(claim IN [a, b] WHERE claim.status IN ['superseded', 'retracted'])
RETURN a.id AS violation,
       coalesce(a.status, 'of no status') + ', and ' + b.id + ' ' + coalesce(b.status, 'of no status') AS detail
ORDER BY violation, detail
LIMIT $limit
