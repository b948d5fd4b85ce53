// In how many roll calls two states both voted, by whether alike; counts no further than the limit.
// param a: integer = 1
// param b: integer = 2
// param limit: integer = 100001
// returns alike: boolean, count: integer
// plan: DirectedRelationshipIndexSeek, NodeHashJoin
MATCH ()-[r:VOTED]->(v:Entity)<-[q:VOTED]-()
USING INDEX r:VOTED(src, fromMin, id)
USING INDEX q:VOTED(src, fromMin, id)
USING JOIN ON v
WHERE r.src = $a AND r.id IS NOT NULL AND q.src = $b AND q.id IS NOT NULL
  AND r.choice <> 'absent' AND q.choice <> 'absent'
  AND {{perspective-by-stored-dates r}}
  AND {{perspective-by-stored-dates q}}
WITH r, q LIMIT $limit
RETURN r.choice = q.choice AS alike, count(*) AS count
ORDER BY alike
