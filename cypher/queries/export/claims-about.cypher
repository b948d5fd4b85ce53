// Ids of the claims about given entities that support no relationship: properties, judgements, denials, expectations, what
// was superseded or retracted, and what a relationship with claims of its own says more exactly. `types` are all
// relationship types.
// param ids: string[] = ['event:vladivostok-summit-2019']
// param types: string[] = ['TOOK_PART_IN']
// param limit: integer = 50001
// returns id: string
// plan: NodeUniqueIndexSeek
MATCH (e:Entity) WHERE e.id IN $ids
MATCH (e)<-[:ABOUT]-(c:Claim)
WHERE NOT (c.mode = 'asserted' AND c.predicate IN $types AND c.status IN ['standing', 'disputed']
    AND EXISTS { MATCH (:Entity {id: c.subject})-[r]-(:Entity {id: c.object}) WHERE c.key IN r.claims })
  AND {{claim-known c}}/* if sources */
  AND {{claim-from-sources c}}/* end */
WITH DISTINCT c.id AS id LIMIT $limit
RETURN id
ORDER BY id
