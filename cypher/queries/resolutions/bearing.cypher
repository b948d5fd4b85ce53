// What imposes, targets, constrains, exempts or supersedes some entities.
// param ids: string[] = ['activity:dprk-labour-in-russia', 'state:PRK']
// param types: string[] = ['TARGETS', 'CONSTRAINS', 'EXEMPTS']
// param limit: integer = 2000
// plan: NodeUniqueIndexSeek
MATCH (b:Entity) WHERE b.id IN $ids
MATCH (a)-[r:IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES]->(b)
WHERE type(r) IN $types AND {{perspective r}}
WITH a, r, b ORDER BY r.id LIMIT $limit
RETURN {{relationship-columns r}},
  {{end-columns a b}}
ORDER BY relation.id
