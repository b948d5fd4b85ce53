// The entities of the drawn graph: those with a baked position, and those named in `with`, that have begun and were known;
// the named ones first, then the most connected.
// `said` = a claim about it is from the sources asked for.
// param kinds: string[] = []
// param with: string[] = []
// param limit: integer = 5001
// param until: integer = 99991231
// param surelyUntil: integer = 99991231
// param attestedUntil: integer = 99991231
// param knownAt: integer = 99991231
// param sources: string[] = []
// returns labels: string[], entity: {id: string, name: string}, degree: integer, said: boolean
// allow NodeByLabelScan: the whole graph is what is asked for
MATCH (n:Entity)
WHERE n.fromMin <= $until AND n.fromMax <= $surelyUntil AND coalesce(n.attestedFrom, 0) <= $attestedUntil AND n.knownFrom <= $knownAt
  AND (
    n.id IN $with
    OR n.x IS NOT NULL/* if kinds */ AND (size($kinds) = 0 OR any(label IN labels(n) WHERE label IN $kinds))/* end */
  )
WITH n, COUNT { (n)--() } - COUNT { (n)<-[:ABOUT]-() } - COUNT { (n)<-[:ATTRIBUTED_TO]-() }
  - COUNT { (n)-[:HAS_OBSERVATION]->() } - COUNT { (n)-[:WROTE]->() } - COUNT { (n)<-[:IDENTIFIES]-() } AS degree
ORDER BY n.id IN $with DESC, degree DESC, n.id
LIMIT $limit
RETURN labels(n) AS labels, properties(n) AS entity, degree,
  size($sources) = 0 OR EXISTS {
    MATCH (n)<-[:ABOUT]-(:Claim)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources
  } AS said
ORDER BY degree DESC, entity.id
