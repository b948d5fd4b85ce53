// Whether an entity or relationship comes after the cursor in the order of earliest first.
// takes n
// param after: integer = -1
// param afterId: string = ''
n.fromMin >= $after AND CASE n.fromMin WHEN $after THEN n.id > $afterId ELSE true END
