// The dated entities `m` of the drawn graph.
// takes m
// param sources: string[] = []
MATCH (m:Entity)
WHERE m.x IS NOT NULL
  AND {{timeline/entity-matches m}}/* if sources */
  AND {{entity-from-sources m}}/* end */
