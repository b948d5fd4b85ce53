// How many names are listed under measures, looked up in the degree store.
// param ids: string[] = ['measure:un-list-DPRK']
// returns id: string, count: integer
// plan: NodeUniqueIndexSeek
MATCH (m:Entity) WHERE m.id IN $ids
RETURN m.id AS id, COUNT { (m)<-[:LISTED_UNDER]-() } AS count
