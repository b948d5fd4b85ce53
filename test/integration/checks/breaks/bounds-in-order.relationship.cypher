// The last day of the start comes before the first.
// reports: bounds-in-order supports:person:t-p~issue:t-i~2019-04-25
// reports: relationship-bounds supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.fromMax = 20190401
