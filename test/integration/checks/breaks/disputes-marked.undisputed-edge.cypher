// A relationship says that it is disputed, and no claim of it is.
// reports: disputes-marked supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.disputed = true
