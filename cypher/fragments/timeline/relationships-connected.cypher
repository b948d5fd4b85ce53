// The dated relationships `r` of some entities, or those between them.
// takes r
// param ids: string[] = ['state:RUS', 'state:PRK']
// param walk: string[] = ['state:PRK']
// param between: boolean = true
MATCH (n:Entity) WHERE n.id IN $walk
MATCH (n)-[r:{{types walkedTypes}}]-(m)
WHERE (NOT $between OR m.id IN $ids) AND {{timeline/relationship-matches r n m}}
