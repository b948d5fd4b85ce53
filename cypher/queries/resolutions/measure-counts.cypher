// How many measures of resolutions the graph holds, on any day, looked up in the degree store.
// param ids: string[] = ['resolution:S-RES-2397']
// returns id: string, count: integer
// plan: NodeUniqueIndexSeek
MATCH (r:Entity) WHERE r.id IN $ids
RETURN r.id AS id, COUNT { (r)-[:IMPOSES]->() } AS count
