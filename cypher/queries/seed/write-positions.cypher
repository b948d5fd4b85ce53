// Writes the position of each entity of the dossier, and the side of its label.
// param rows: {id: string, x: float, y: float, side: string}[] = [{'id': 'state:PRK', 'x': 1.5, 'y': 2, 'side': 'b'}]
// returns written: integer
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.x = row.x, n.y = row.y, n.side = row.side
RETURN count(*) AS written
