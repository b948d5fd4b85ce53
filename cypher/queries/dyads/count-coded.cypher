// How many rows of coded event data are between two actors, by who acted; counts no further than the limit.
// param dyad: integer = 10000002
// param src: integer = 1
// param limit: integer = 10001
// returns outward: boolean, count: integer
// plan: DirectedRelationshipIndexSeek
MATCH ()-[r:ACTED_TOWARDS]->()
USING INDEX r:ACTED_TOWARDS(dyad, fromMin, id)
WHERE r.dyad = $dyad AND r.id IS NOT NULL
  AND r.fromMin <= $until
  AND {{perspective-by-stored-dates r}}
WITH r LIMIT $limit
RETURN r.src = $src AS outward, count(r) AS count
ORDER BY outward
