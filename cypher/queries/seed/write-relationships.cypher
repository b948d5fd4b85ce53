// Writes what is derived of relationships, and removes the list of citations that it was derived from.
// param rows: {key: string, id: string, fromMin: integer, fromMax: integer, toMin: integer, toMax: integer, knownFrom: integer, knownTo: integer, endKnownFrom: integer?, claims: integer[], disputed: boolean?, src: integer?, dst: integer?, dyad: integer?}[] = []
// returns written: integer
// plan: DirectedRelationshipByElementIdSeek
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.key
SET r.id = row.id, r.fromMin = row.fromMin, r.fromMax = row.fromMax, r.toMin = row.toMin, r.toMax = row.toMax,
    r.knownFrom = row.knownFrom, r.knownTo = row.knownTo, r.endKnownFrom = row.endKnownFrom, r.claims = row.claims,
    r.disputed = row.disputed, r.src = row.src, r.dst = row.dst, r.dyad = row.dyad, r.origin = coalesce(r.origin, 'seed')
REMOVE r.cites
RETURN count(*) AS written
