// Writes what is derived of observations.
// param rows: {id: string, fromMin: integer, fromMax: integer, toMin: integer, toMax: integer, knownFrom: integer, knownTo: integer}[] = [{'id': 'obs:x', 'fromMin': 0, 'fromMax': 0, 'toMin': 99991231, 'toMax': 99991231, 'knownFrom': 20190426, 'knownTo': 99991231}]
// returns written: integer
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MATCH (o:Observation {id: row.id})
SET o += row
RETURN count(*) AS written
