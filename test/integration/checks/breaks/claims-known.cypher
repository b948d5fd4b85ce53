// A claim is known before its source was published.
// reports: claims-known claim:t-expected
MATCH (c:Claim {id: 'claim:t-expected'}) SET c.knownFrom = 20000101
