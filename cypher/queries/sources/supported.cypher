// What the claims of a source support, as far as they are read: entities that they are about, and relationships that they
// state one by one. The one claim of a release, which supports every row, has no object and counts none.
// param id: string = 'source:diplomat-2019'
// param limit: integer = 20001
// returns claims: integer, entities: integer, relationships: integer
// plan: NodeUniqueIndexSeek
MATCH (:Source {id: $id})<-[:FROM_SOURCE]-(c:Claim)
WHERE {{claim-known c}}
WITH c LIMIT $limit
WITH collect(c) AS claims
RETURN size(claims) AS claims,
  COUNT { UNWIND claims AS c MATCH (c)-[:ABOUT]->(n:Entity) RETURN DISTINCT n } AS entities,
  COUNT {
    UNWIND claims AS c
    WITH c WHERE c.mode = 'asserted' AND c.object IS NOT NULL
    MATCH (a:Entity {id: c.subject})
    MATCH (b:Entity {id: c.object})
    MATCH (a)-[r]-(b)
    WHERE type(r) = c.predicate AND c.key IN r.claims
    RETURN DISTINCT r
  } AS relationships
