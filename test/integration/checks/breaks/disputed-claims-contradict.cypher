// A disputed claim that no other contradicts.
// reports: disputed-claims-contradict claim:t-expected
MATCH (c:Claim {id: 'claim:t-expected'}) SET c.status = 'disputed'
