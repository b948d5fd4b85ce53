// A page of the dated entities of the drawn graph, the earliest first.
// param limit: integer = 51
// returns labels: string[], entity: {id: string, name: string}
// allow NodeByLabelScan: the whole graph is what is asked for
{{timeline/entities-drawn m}}
  AND {{after-cursor m}}
WITH DISTINCT m ORDER BY m.fromMin, m.id LIMIT $limit
RETURN labels(m) AS labels, properties(m) AS entity
ORDER BY entity.fromMin, entity.id
