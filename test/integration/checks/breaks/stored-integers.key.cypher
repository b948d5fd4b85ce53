// The key of a claim that stands behind nothing, as a float.
// reports: stored-integers claim:t-expected
MATCH (c:Claim {id: 'claim:t-expected'}) SET c.key = 990007.0
