// Between two entities there is one relationship of a type for each start; rows of coded events stand for themselves.
// param limit: integer = 100
// returns offender: string, detail: string
// allow NodeByLabelScan: looks at every relationship
MATCH (a:Entity)-[r]->(b:Entity)
WHERE NOT r:ACTED_TOWARDS
WITH a, b, type(r) AS type, r.fromMin AS fromMin, r.fromMax AS fromMax, collect(coalesce(r.id, elementId(r))) AS ids
WHERE size(ids) > 1
RETURN ids[0] AS offender, toString(size(ids)) + ' of ' + a.id + ' ' + type + ' ' + b.id AS detail
ORDER BY offender
LIMIT $limit
