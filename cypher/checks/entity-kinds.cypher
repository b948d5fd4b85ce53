// Every entity has one kind, an id with that kind’s prefix, and beside it only labels that may stand there.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every entity
WITH {{value kindRules}} AS kinds
MATCH (n:Entity)
WITH n, kinds, [label IN labels(n) WHERE kinds[label] IS NOT NULL] AS own,
     [label IN labels(n) WHERE label <> 'Entity' AND kinds[label] IS NULL] AS others
WHERE size(own) <> 1
   OR NOT coalesce(n.id, '') =~ (kinds[own[0]].prefix + ':[A-Za-z0-9][A-Za-z0-9.@-]*')
   OR any(label IN others WHERE NOT label IN kinds[own[0]].also)
RETURN coalesce(n.id, elementId(n)) AS violation, 'labels:' + reduce(text = '', label IN labels(n) | text + ' ' + label) AS detail
ORDER BY violation, detail
LIMIT $limit
