// An observation measures exactly one entity.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every observation
MATCH (o:Observation)
WITH o, COUNT { (:Entity)-[:HAS_OBSERVATION]->(o) } AS things
WHERE things <> 1
RETURN o.id AS violation, 'things it measures: ' + toString(things) AS detail
ORDER BY violation
LIMIT $limit
