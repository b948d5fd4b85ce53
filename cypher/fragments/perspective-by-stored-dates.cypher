// As `perspective`, and a disputed relationship counts by its stored dates, whatever the sources.
// takes r
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param sources: string[] = []
/* if knownAt, sources */r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter
  AND /* end */{{relationship-in-time r}}/* if knownAt, sources */
  AND {{relationship-supported r}}/* end */
