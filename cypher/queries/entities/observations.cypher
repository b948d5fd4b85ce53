// The numbers measured of an entity, in the order of their start, each with the claims about it.
// param id: string = 'activity:dprk-labour-in-russia'
// param until: integer = 99991231
// param since: integer = 0
// param surelyUntil: integer = 99991231
// param surelySince: integer = 0
// param limit: integer = 2000
// returns observation: {id: string}, claims: string[]
// plan: NodeUniqueIndexSeek
MATCH (n:Entity {id: $id})-[:HAS_OBSERVATION]->(o:Observation)
WHERE o.fromMin <= $until AND o.toMax >= $since AND o.fromMax <= $surelyUntil AND o.toMin >= $surelySince
RETURN properties(o) AS observation,
  COLLECT { MATCH (o)<-[:ABOUT]-(c:Claim) RETURN c.id ORDER BY c.id } AS claims
ORDER BY o.fromMin, o.id
LIMIT $limit
