// Edges of bulk types carry the numbers of their ends, by which they are found.
// param limit: integer = 100
// returns violation: string, detail: string
// allow DirectedUnionRelationshipTypesScan: looks at every edge of a bulk type
// allow NodeByLabelScan: the same, where they are most of the graph
MATCH (a:Entity)-[r:{{types bulkTypes}}]->(b:Entity)
WHERE NOT coalesce(r.src = a.num AND r.dst = b.num, false)
   OR r:ACTED_TOWARDS AND NOT coalesce(r.dyad = CASE WHEN a.num < b.num THEN a.num * 10000000 + b.num ELSE b.num * 10000000 + a.num END, false)
RETURN coalesce(r.id, elementId(r)) AS violation,
       a.id + ' is ' + coalesce(toString(a.num), 'without number') + ', the edge says ' + coalesce(toString(r.src), 'nothing') + '; '
       + b.id + ' is ' + coalesce(toString(b.num), 'without number') + ', the edge says ' + coalesce(toString(r.dst), 'nothing') AS detail
ORDER BY violation, detail
LIMIT $limit
