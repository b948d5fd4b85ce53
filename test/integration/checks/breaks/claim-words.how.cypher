// Credited in a way that the vocabulary does not have.
// reports: claim-words claim:t-supports
MATCH (:Claim {id: 'claim:t-supports'})-[by:ATTRIBUTED_TO {depth: 1}]->() SET by.how = 'whispered'
