// A season, which is two things.
// reports: relationship-bounds supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.seen = '2018-24'
