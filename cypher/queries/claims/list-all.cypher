// Claims of the whole graph, by id, after one of them. The walk begins where it narrows most; the other tests follow.
// param limit: integer = 51
// returns id: string
// plan: NodeUniqueIndexSeekByRange
MATCH (c:Claim) WHERE c.id > ''
  AND {{claim-matches c}}
RETURN DISTINCT c.id AS id
ORDER BY id
LIMIT $limit
