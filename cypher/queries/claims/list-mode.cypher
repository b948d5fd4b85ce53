// Claims of one mode, by id, after one of them. The walk begins where it narrows most; the other tests follow.
// param mode: string = 'denied'
// param limit: integer = 51
// returns id: string
// plan: NodeIndexSeek
MATCH (c:Claim) WHERE c.mode = $mode
  AND {{claim-matches c}}
RETURN DISTINCT c.id AS id
ORDER BY id
LIMIT $limit
