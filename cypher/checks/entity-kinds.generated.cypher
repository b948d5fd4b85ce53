// Every entity has one kind, an id with that kind’s prefix, and beside it only labels that may stand there.
// Generated from src/model/vocabulary.ts by `npm run generate`.
// param limit: integer = 100
// returns offender: string, detail: string
// allow NodeByLabelScan: looks at every entity
WITH {
  State: {prefix: 'state', also: []},
  Person: {prefix: 'person', also: ['Leader']},
  Office: {prefix: 'office', also: []},
  Organization: {prefix: 'org', also: []},
  Place: {prefix: 'place', also: []},
  Treaty: {prefix: 'treaty', also: []},
  Resolution: {prefix: 'resolution', also: []},
  Measure: {prefix: 'measure', also: []},
  Project: {prefix: 'project', also: []},
  Activity: {prefix: 'activity', also: []},
  Event: {prefix: 'event', also: ['Summit', 'Visit', 'Talks', 'Statement', 'Vote']},
  Proposal: {prefix: 'proposal', also: []},
  Issue: {prefix: 'issue', also: []},
  Factor: {prefix: 'factor', also: []}
} AS kinds
MATCH (n:Entity)
WITH n, kinds, [label IN labels(n) WHERE kinds[label] IS NOT NULL] AS own,
     [label IN labels(n) WHERE label <> 'Entity' AND kinds[label] IS NULL] AS others
WHERE size(own) <> 1
   OR NOT coalesce(n.id, '') =~ (kinds[own[0]].prefix + ':[A-Za-z0-9][A-Za-z0-9.@-]*')
   OR any(label IN others WHERE NOT label IN kinds[own[0]].also)
RETURN coalesce(n.id, elementId(n)) AS offender, 'labels:' + reduce(text = '', label IN labels(n) | text + ' ' + label) AS detail
ORDER BY offender, detail
LIMIT $limit
