// Whether a path may use a relationship.
// takes r
// param only: string[] = []
// param avoid: string[] = []
(size($only) = 0 OR type(r) IN $only) AND NOT type(r) IN $avoid
  AND {{perspective-by-stored-dates r}}
