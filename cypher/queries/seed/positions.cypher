// The position of each entity of the dossier: a new load of the dossier keeps these positions.
// param limit: integer = 20000
// returns id: string, x: float, y: float, side: string
// allow NodeByLabelScan: the whole dossier is what is asked for
MATCH (n:Entity)
WHERE n.x IS NOT NULL AND n.y IS NOT NULL AND n.side IS NOT NULL
RETURN n.id AS id, n.x AS x, n.y AS y, n.side AS side
ORDER BY id
LIMIT $limit
