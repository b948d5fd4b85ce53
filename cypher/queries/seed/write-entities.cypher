// Writes what is derived of entities: bounds, from when an undated one is attested, when they became known, the number that keys their bulk edges.
// param rows: {id: string, fromMin: integer, fromMax: integer, toMin: integer, toMax: integer, attestedFrom: integer?, knownFrom: integer, num: integer?}[] = [{'id': 'state:PRK', 'fromMin': 0, 'fromMax': 0, 'toMin': 99991231, 'toMax': 99991231, 'attestedFrom': 19481231, 'knownFrom': 20190426, 'num': 1}]
// returns written: integer
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.fromMin = row.fromMin, n.fromMax = row.fromMax, n.toMin = row.toMin, n.toMax = row.toMax,
    n.attestedFrom = row.attestedFrom, n.knownFrom = row.knownFrom, n.num = coalesce(n.num, row.num)
RETURN count(*) AS written
