// Coded event data between two actors, the newest first, along the index of the pair.
// param dyad: integer = 10000002
// param src: integer = -1
// param limit: integer = 51
// plan: DirectedRelationshipIndexSeek, no Sort, no Top
MATCH ()-[r:ACTED_TOWARDS]->()
USING INDEX r:ACTED_TOWARDS(dyad, fromMin, id)
WHERE r.dyad = $dyad AND r.id IS NOT NULL
  AND ($src = -1 OR r.src = $src) AND {{before-cursor r}}
  AND {{perspective r}}
WITH r ORDER BY r.dyad DESC, r.fromMin DESC, r.id DESC LIMIT $limit
RETURN {{relationship-columns r}}
