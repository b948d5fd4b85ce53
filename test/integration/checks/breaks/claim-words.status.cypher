// A status that the vocabulary does not have.
// reports: claim-words claim:t-expected
MATCH (c:Claim {id: 'claim:t-expected'}) SET c.status = 'open'
