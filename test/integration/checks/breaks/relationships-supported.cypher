// The only claim behind a position was retracted.
// reports: relationships-supported supports:person:t-p~issue:t-i~2019-04-25
MATCH (c:Claim {id: 'claim:t-supports'}) SET c.status = 'retracted'
