// Every relationship is of a type of the vocabulary.
// param limit: integer = 100
// returns violation: string, detail: string
// allow DirectedAllRelationshipsScan: looks at every relationship
MATCH (a)-[r]->(b)
WHERE NOT type(r) IN {{value storedTypes}}
RETURN coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS violation,
       'the vocabulary has no type ' + type(r) AS detail
ORDER BY violation, detail
LIMIT $limit
