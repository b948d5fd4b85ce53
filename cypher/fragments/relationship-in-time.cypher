// Whether a relationship holds at the requested time, by its stored dates. `until` and `since` bound what possibly holds,
// `surelyUntil` and `surelySince` what certainly does. In a range an occurrence must begin within it. An end that became
// known later does not count yet. The cases are a CASE: an OR would be planned as a union of seeks, which loses the order
// of an index. The same rule in TypeScript: `isTrueAt` in src/model/perspective.ts.
// takes r
// param until: integer = 99991231
// param since: integer = 0
// param surelyUntil: integer = 99991231
// param surelySince: integer = 0
// param happenedSince: integer = 0
// param surelyHappenedSince: integer = 0
// param knownAt: integer = 99991231
// param sources: string[] = []
r.fromMin <= $until AND r.fromMax <= $surelyUntil
  AND /* if knownAt, sources */CASE WHEN r.endKnownFrom > $knownAt THEN $surelySince = 0
    ELSE /* end */r.toMax >= $since AND r.toMin >= $surelySince/* if knownAt, sources */ END/* end *//* if happenedSince */
  AND CASE WHEN type(r) IN {{value occurrenceTypes}}
    THEN r.fromMax >= $happenedSince AND r.fromMin >= $surelyHappenedSince ELSE true END/* end */
