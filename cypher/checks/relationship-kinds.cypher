// Every relationship connects kinds that its type may connect.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every relationship
WITH {{value relationshipEnds}} AS allowed
MATCH (a:Entity)-[r]->(b:Entity)
WITH a, r, b, allowed[type(r)] AS ends
WHERE NOT any(label IN labels(a) WHERE label IN ends.from)
   OR NOT any(label IN labels(b) WHERE label IN ends.to)
   OR r:{{types sameKindTypes}} AND NOT any(label IN labels(a) WHERE label <> 'Entity' AND label IN labels(b) AND label IN ends.from)
   OR r:VOTED AND NOT b:Vote OR r:VOTE_ON AND NOT a:Vote
RETURN coalesce(r.id, elementId(r)) AS violation,
       a.id + ' ' + type(r) + ' ' + b.id + ':' + reduce(text = '', label IN labels(a) | text + ' ' + label) + ' to'
       + reduce(text = '', label IN labels(b) | text + ' ' + label) AS detail
ORDER BY violation, detail
LIMIT $limit
