// The end of a position was known before the position.
// reports: relationship-known supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.endKnownFrom = 20000101
