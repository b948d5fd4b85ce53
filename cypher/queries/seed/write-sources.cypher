// Writes the days on which sources were public.
// param rows: {id: string, knownFrom: integer, knownTo: integer}[] = [{'id': 'source:diplomat-2019', 'knownFrom': 20190426, 'knownTo': 99991231}]
// returns written: integer
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s += row
RETURN count(*) AS written
