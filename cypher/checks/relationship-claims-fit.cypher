// A claim behind a relationship has its type as predicate and its ends as subject and object. A release’s claim, whose
// subject is the Dataset, is free of this, and so are the claims of a derived relationship.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every relationship
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.derived IS NULL OR NOT r.derived
MATCH (c:Claim)
WHERE c.key IN r.claims
WITH a, r, b, c, coalesce(c.subject, '') AS subject, coalesce(c.predicate, '') AS predicate, coalesce(c.object, '') AS object
WHERE NOT subject STARTS WITH 'source:'
  AND NOT (predicate = type(r)
    AND (subject = a.id AND object = b.id
      OR r:{{types symmetricTypes}} AND subject = b.id AND object = a.id))
RETURN coalesce(r.id, elementId(r)) AS violation, c.id + ' says ' + subject + ' ' + predicate + ' ' + object AS detail
ORDER BY violation, detail
LIMIT $limit
