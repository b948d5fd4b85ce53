// What is denied for good is a relationship of some year.
// reports: denials supports:person:t-p~issue:t-i~2019-04-25
MATCH (c:Claim {id: 'claim:t-expected'}) SET c.mode = 'denied'
