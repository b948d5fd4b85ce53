// A predicate that is neither type nor property.
// reports: claim-words claim:t-expected
MATCH (c:Claim {id: 'claim:t-expected'}) SET c.predicate = 'LIKES'
