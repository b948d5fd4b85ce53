// A page of the entities of the drawn graph by id, with no more than a name: those that have begun and were known.
// `said` = a claim about it is from the sources asked for.
// param after: string = ''
// param kinds: string[] = []
// param limit: integer = 1000
// returns labels: string[], id: string, name: string, said: boolean
// plan: NodeUniqueIndexSeekByRange, no Sort, no Top
MATCH (n:Entity)
WHERE n.id > $after AND n.x IS NOT NULL
  AND {{entity-perspective n}}/* if kinds */
  AND (size($kinds) = 0 OR any(label IN labels(n) WHERE label IN $kinds))/* end */
WITH n ORDER BY n.id LIMIT $limit
RETURN labels(n) AS labels, n.id AS id, n.name AS name,
  {{entity-from-sources n}} AS said
