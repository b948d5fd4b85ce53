// Whether a neighbour is of the requested kinds and has at least the requested degree.
// takes m
// param kinds: string[] = []
// param degree: integer = 0
true/* if kinds */
  AND (size($kinds) = 0 OR any(label IN labels(m) WHERE label IN $kinds))/* end *//* if degree */
  AND {{degree m}} >= $degree/* end */
