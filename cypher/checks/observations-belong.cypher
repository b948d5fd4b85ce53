// An observation measures exactly one thing.
// param limit: integer = 100
// returns offender: string, detail: string
// allow NodeByLabelScan: looks at every observation
MATCH (o:Observation)
WITH o, COUNT { (:Entity)-[:HAS_OBSERVATION]->(o) } AS things
WHERE things <> 1
RETURN o.id AS offender, 'things it measures: ' + toString(things) AS detail
ORDER BY offender
LIMIT $limit
