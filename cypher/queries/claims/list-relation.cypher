// Claims that support one relationship, by their keys, by id, after one of them. The walk begins where it narrows most; the other tests follow.
// param keys: integer[] = [1, 2]
// param limit: integer = 51
// returns id: string
// plan: NodeUniqueIndexSeek
MATCH (c:Claim) USING INDEX c:Claim(key) WHERE c.key IN $keys
  AND {{claim-matches c}}
RETURN DISTINCT c.id AS id
ORDER BY id
LIMIT $limit
