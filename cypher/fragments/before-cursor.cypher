// Whether a relationship comes after the cursor in the order of newest first. An OR would be planned as a union of two
// seeks, which loses the order.
// takes r
// param before: integer = 99991232
// param beforeId: string = ''
r.fromMin <= $before AND CASE r.fromMin WHEN $before THEN r.id < $beforeId ELSE true END
