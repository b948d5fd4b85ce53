// Claims of one source, by id, after one of them. The walk begins where it narrows most; the other tests follow.
// param source: string = 'source:diplomat-2019'
// param limit: integer = 51
// returns id: string
// plan: NodeUniqueIndexSeek
MATCH (:Source {id: $source})<-[:FROM_SOURCE]-(c:Claim) WHERE true
  AND {{claim-matches c}}
RETURN DISTINCT c.id AS id
ORDER BY id
LIMIT $limit
