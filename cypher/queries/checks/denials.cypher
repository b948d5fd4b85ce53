// Standing denials of a relationship that is nevertheless there, in either direction and at whatever time.
// param limit: integer = 10000
// returns claim: string, when: string, subject: string, id: string, type: string, from: string, to: string, bounds: {fromMin: integer?}
// plan: NodeIndexSeek, NodeUniqueIndexSeek
MATCH (c:Claim {mode: 'denied'})
USING INDEX c:Claim(mode, id)
WHERE c.id IS NOT NULL AND c.status = 'standing'
MATCH (a:Entity {id: c.subject})
MATCH (b:Entity {id: c.object})
MATCH (a)-[r]-(b)
WHERE type(r) = c.predicate AND NOT coalesce(r.disputed, false)
RETURN c.id AS claim, c.when AS when, c.subject AS subject, r.id AS id, type(r) AS type, startNode(r).id AS from,
       endNode(r).id AS to, r {.fromMin, .fromMax, .toMin, .toMax} AS bounds
ORDER BY claim, id
LIMIT $limit
