// A page of the dated entities connected to some entities, and these themselves, the earliest first.
// param limit: integer = 51
// returns labels: string[], entity: {id: string, name: string}
// plan: NodeUniqueIndexSeek
{{timeline/entities-connected m}}
  AND {{after-cursor m}}
WITH DISTINCT m ORDER BY m.fromMin, m.id LIMIT $limit
RETURN labels(m) AS labels, properties(m) AS entity
ORDER BY entity.fromMin, entity.id
