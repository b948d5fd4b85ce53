// Claims whose ids begin alike: for an id that no claim has.
// param prefix: string = 'claim:diplomat-2019'
// param limit: integer = 2000
// returns id: string, name: string
// plan: NodeUniqueIndexSeekByRange
MATCH (c:Claim) WHERE c.id STARTS WITH $prefix
RETURN c.id AS id, coalesce(c.paraphrase, c.id) AS name
ORDER BY id
LIMIT $limit
