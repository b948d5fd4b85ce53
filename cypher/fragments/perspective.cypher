// Whether a relationship is in the perspective: it was known, holds at the requested time, and a chosen source supports it.
// Where sources are chosen, a disputed one passes whatever its dates: the remaining claims may date it otherwise, which is
// decided when it is shown (src/features/relations/apply-source-filter.ts). Counts use `perspective-by-stored-dates`.
// takes r
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param sources: string[] = []
/* if knownAt, sources */r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter
  AND CASE WHEN size($sources) > 0 AND r.disputed THEN true ELSE /* end */{{relationship-in-time r}}/* if knownAt, sources */ END
  AND {{relationship-supported r}}/* end */
