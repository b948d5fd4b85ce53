// How many relationships of a bulk type to an entity match; counts no further than the limit.
// for each of bulkTypes: VOTED
// param num: integer = 1
// param limit: integer = 10001
// returns type: string, count: integer
// plan: DirectedRelationshipIndexSeek
MATCH ()<-[r:VOTED]-(m)
USING INDEX r:VOTED(dst, fromMin, id)
WHERE r.dst = $num AND r.id IS NOT NULL
  AND r.fromMin <= $until
  AND {{perspective-by-stored-dates r}}
  AND {{neighbour-matches m}}
WITH r LIMIT $limit
RETURN type(r) AS type, count(r) AS count
