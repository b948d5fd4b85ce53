// Claims whole, by their ids.
// param ids: string[] = ['claim:diplomat-2019-p2.7']
// plan: NodeUniqueIndexSeek
MATCH (c:Claim) WHERE c.id IN $ids
{{whole-claims c}}
