// Claims about one entity, by id, after one of them. The walk begins where it narrows most; the other tests follow.
// param about: string = 'state:PRK'
// param limit: integer = 51
// returns id: string
// plan: NodeUniqueIndexSeek
MATCH (:Entity {id: $about})<-[:ABOUT]-(c:Claim) WHERE true
  AND {{claim-matches c}}
RETURN DISTINCT c.id AS id
ORDER BY id
LIMIT $limit
