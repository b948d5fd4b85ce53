// Claims attributed to one entity, by id, after one of them. The walk begins where it narrows most; the other tests follow.
// param attributedTo: string = 'person:vladimir-putin'
// param limit: integer = 51
// returns id: string
// plan: NodeUniqueIndexSeek
MATCH (:Entity {id: $attributedTo})<-[:ATTRIBUTED_TO]-(c:Claim) WHERE true
  AND {{claim-matches c}}
RETURN DISTINCT c.id AS id
ORDER BY id
LIMIT $limit
