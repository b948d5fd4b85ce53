// Claims that cannot both be true, in pairs.
// param limit: integer = 5001
// returns one: string, other: string
// plan: NodeIndexSeek
MATCH (c:Claim)-[:CONTRADICTS]->(d:Claim)
USING INDEX c:Claim(status, id)
WHERE c.status = 'disputed' AND c.id IS NOT NULL
RETURN c.id AS one, d.id AS other
ORDER BY one, other
LIMIT $limit
