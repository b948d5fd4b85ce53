// A position is vouched for longer than its source does.
// reports: relationship-bounds supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.toMin = 20200101
