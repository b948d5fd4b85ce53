// What claims are about, by their ids.
// param ids: string[] = ['claim:diplomat-2019-p2.7']
// returns id: string, about: string[]
// plan: NodeUniqueIndexSeek
MATCH (c:Claim) WHERE c.id IN $ids
RETURN c.id AS id, COLLECT { MATCH (c)-[:ABOUT]->(e:Entity) RETURN e.id ORDER BY e.id } AS about
