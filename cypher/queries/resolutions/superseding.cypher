// What supersedes resolutions or measures, and which resolutions impose that.
// param ids: string[] = ['measure:S-RES-2375-op14.2']
// param limit: integer = 2000
// returns imposedBy: {labels: string[], entity: {id: string, name: string}}[]
// plan: NodeUniqueIndexSeek
MATCH (b:Entity) USING INDEX b:Entity(id) WHERE b.id IN $ids
MATCH (a)-[r:SUPERSEDES]->(b)
WHERE {{perspective r}}
WITH a, r, b ORDER BY r.id LIMIT $limit
RETURN {{relationship-columns r}},
  {{end-columns a b}},
  COLLECT {
    MATCH (a)<-[:IMPOSES]-(x:Resolution)
    RETURN {labels: labels(x), entity: {id: x.id, name: x.name}} ORDER BY x.id
  } AS imposedBy
ORDER BY relation.id
