// A position was known before its source was published.
// reports: relationship-known supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.knownFrom = 20000101
