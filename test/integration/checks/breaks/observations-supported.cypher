// The only claim about a number was retracted.
// reports: observations-supported obs:t-o
MATCH (c:Claim {id: 'claim:t-observed'}) SET c.status = 'retracted'
