// How many undated entities of the drawn graph, and of those named in `with`, nothing dated shows by a day.
// param kinds: string[] = []
// param with: string[] = []
// param attestedAfter: integer = 20190426
// param knownAt: integer = 99991231
// returns count: integer
// allow NodeByLabelScan: the whole graph is what is asked for
MATCH (n:Entity)
WHERE n.attestedFrom > $attestedAfter AND n.knownFrom <= $knownAt
  AND (
    n.id IN $with
    OR n.x IS NOT NULL/* if kinds */ AND (size($kinds) = 0 OR any(label IN labels(n) WHERE label IN $kinds))/* end */
  )/* if sources */
  AND {{entity-from-sources n}}/* end */
RETURN count(n) AS count
