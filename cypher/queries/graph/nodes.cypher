// The entities of the drawn graph: those with a baked position, and those named in `with`, that have begun and were known;
// the named ones first, then the most connected.
// `said` = a claim about it is from the sources asked for.
// param kinds: string[] = []
// param with: string[] = []
// param limit: integer = 5001
// returns labels: string[], entity: {id: string, name: string}, degree: integer, said: boolean
// allow NodeByLabelScan: the whole graph is what is asked for
MATCH (n:Entity)
WHERE {{entity-perspective n}}
  AND (
    n.id IN $with
    OR n.x IS NOT NULL/* if kinds */ AND (size($kinds) = 0 OR any(label IN labels(n) WHERE label IN $kinds))/* end */
  )
WITH n, {{degree n}} AS degree
ORDER BY n.id IN $with DESC, degree DESC, n.id
LIMIT $limit
RETURN labels(n) AS labels, properties(n) AS entity, degree,
  {{entity-from-sources n}} AS said
ORDER BY degree DESC, entity.id
