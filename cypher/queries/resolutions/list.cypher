// Resolutions by id, with how many measures each imposes at the requested time, how many of them nothing supersedes then,
// and which resolutions supersede it whole.
// param limit: integer = 5001
// returns labels: string[], entity: {id: string, name: string}, measures: integer, binding: integer, supersededBy: string[]
// plan: NodeUniqueIndexSeekByRange, no Sort, no Top
MATCH (n:Entity)
WHERE n.id STARTS WITH 'resolution:'
  AND {{entity-perspective n}}/* if sources */
  AND {{entity-from-sources n}}/* end */
WITH n ORDER BY n.id LIMIT $limit
WITH n,
  COLLECT {
    MATCH (n)-[r:IMPOSES]->(m:Entity)
    WHERE {{perspective-by-stored-dates r}}
    RETURN m
  } AS imposed
RETURN labels(n) AS labels, properties(n) AS entity, size(imposed) AS measures,
  COUNT {
    UNWIND imposed AS m
    WITH m WHERE NOT EXISTS {
      MATCH (m)<-[r:SUPERSEDES]-(:Entity)
      WHERE {{perspective-by-stored-dates r}}
    }
    RETURN m
  } AS binding,
  COLLECT {
    MATCH (n)<-[r:SUPERSEDES]-(o:Entity)
    WHERE o.id STARTS WITH 'resolution:' AND {{perspective-by-stored-dates r}}
    RETURN o.id
  } AS supersededBy
