// Whether a claim may support a relationship and is in the perspective; `s` is its source.
// takes c s
// param knownAt: integer = 99991231
// param sources: string[] = []
c.mode = 'asserted' AND NOT c.status IN ['superseded', 'retracted']/* if knownAt, sources */
  AND {{claim-known c}}
  AND (size($sources) = 0 OR s.id IN $sources)/* end */
