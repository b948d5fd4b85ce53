// Ids of the claims about given entities that support no relationship: properties, judgements, denials, expectations, what
// was superseded or retracted, and what a relationship with claims of its own says more exactly. `types` are all
// relationship types.
// param ids: string[] = ['event:vladivostok-summit-2019']
// param types: string[] = ['TOOK_PART_IN']
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param sources: string[] = []
// param limit: integer = 50001
// returns id: string
// plan: NodeUniqueIndexSeek
MATCH (e:Entity) WHERE e.id IN $ids
MATCH (e)<-[:ABOUT]-(c:Claim)
WHERE NOT (c.mode = 'asserted' AND c.predicate IN $types AND c.status IN ['standing', 'disputed']
    AND EXISTS { MATCH (:Entity {id: c.subject})-[r]-(:Entity {id: c.object}) WHERE c.key IN r.claims })
  AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter/* if sources */
  AND (size($sources) = 0 OR EXISTS { MATCH (c)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources })/* end */
WITH DISTINCT c.id AS id LIMIT $limit
RETURN id
ORDER BY id
