// Writes the keys of claims, by which relationships name them, and the days on which they were public.
// param rows: {id: string, key: integer, knownFrom: integer, knownTo: integer}[] = [{'id': 'claim:diplomat-2019-p1.1', 'key': 1, 'knownFrom': 20190426, 'knownTo': 99991231}]
// returns written: integer
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row, c.recordedAt = coalesce(c.recordedAt, datetime())
RETURN count(*) AS written
