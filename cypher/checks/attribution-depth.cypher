// Who is credited with a claim stands in a chain without a gap: the one whom the source quotes is 1, whom that one quotes 2.
// param limit: integer = 100
// returns violation: string, detail: string
// allow DirectedRelationshipTypeScan: looks at every attribution
MATCH (c:Claim)-[by:ATTRIBUTED_TO]->()
WITH c, collect(DISTINCT by.depth) AS depths, count(CASE WHEN by.depth IS :: INTEGER NOT NULL THEN NULL ELSE 1 END) AS wrong
WHERE wrong > 0 OR size(depths) <> reduce(most = 0, depth IN depths | CASE WHEN depth > most THEN depth ELSE most END)
   OR any(depth IN depths WHERE depth < 1)
RETURN c.id AS violation, reduce(text = 'depths:', depth IN depths | text + ' ' + toString(depth)) AS detail
ORDER BY violation
LIMIT $limit
