// What resolutions and measures do, one step on: impose, target, constrain, exempt, supersede.
// param ids: string[] = ['resolution:S-RES-2397', 'measure:S-RES-2397-op8']
// param limit: integer = 2000
// plan: NodeUniqueIndexSeek
MATCH (a:Entity) WHERE a.id IN $ids
MATCH (a)-[r:IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES]->(b)
WHERE {{perspective r}}
WITH a, r, b ORDER BY r.id LIMIT $limit
RETURN {{relationship-columns r}},
  {{end-columns a b}}
ORDER BY relation.id
