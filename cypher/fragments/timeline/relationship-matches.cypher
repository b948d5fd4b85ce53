// Whether a relationship is in the timeline. Requested by type, it is also where only its ends date it; otherwise it needs
// a date of its own that is not merely that of an end.
// takes r n m
// param types: string[] = []
CASE WHEN size($types) > 0 THEN type(r) IN $types AND (r.fromMin > 0 OR r.when IS NOT NULL)
    ELSE r.when IS NOT NULL AND NOT {{timeline/same-start n r}} AND NOT {{timeline/same-start m r}} END
  AND {{has-date r}}
  AND {{perspective r}}
