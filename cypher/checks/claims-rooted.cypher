// A claim comes from exactly one source and speaks of something: of a node, or, for a release as a whole, of its Dataset.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every claim
MATCH (c:Claim)
WITH c, COUNT { (c)-[:FROM_SOURCE]->(:Source) } AS sources,
     EXISTS { (c)-[:ABOUT]->() } OR EXISTS { MATCH (:Source {id: c.subject}) } AS speaks
WHERE sources <> 1 OR NOT speaks
RETURN c.id AS violation,
       CASE WHEN sources <> 1 THEN 'sources: ' + toString(sources) ELSE 'it is about nothing' END AS detail
ORDER BY violation
LIMIT $limit
