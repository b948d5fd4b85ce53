// Whether an entity is in the timeline: it has a date of its own, is in the perspective, and is of a requested kind (by
// default all but persons). In a range a resolution counts by the day of its adoption, others while they last.
// takes m
// param kinds: string[] = []
// param due: boolean = false
// param happenedSince: integer = 0
// param surelyHappenedSince: integer = 0
{{has-date m}}
  AND {{entity-perspective m}}
  AND CASE WHEN m:Resolution THEN m.fromMax ELSE m.toMax END >= $happenedSince
  AND CASE WHEN m:Resolution THEN m.fromMin ELSE m.toMin END >= $surelyHappenedSince
  AND (size($kinds) = 0 AND NOT m:Person OR any(label IN labels(m) WHERE label IN $kinds))
  AND (NOT $due OR m.deadline IS NOT NULL)
