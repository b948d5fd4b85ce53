// Between two entities there is one relationship of a type for each start; rows of coded events stand for themselves.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every relationship
MATCH (a:Entity)-[r]->(b:Entity)
WHERE NOT r:ACTED_TOWARDS
WITH a, b, type(r) AS type, r.fromMin AS fromMin, r.fromMax AS fromMax, min(coalesce(r.id, elementId(r))) AS first,
     count(*) AS spells
WHERE spells > 1
RETURN first AS violation, toString(spells) + ' of ' + a.id + ' ' + type + ' ' + b.id AS detail
ORDER BY violation
LIMIT $limit
