// A hope stands behind a position.
// reports: relationship-claims-asserted supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.claims = r.claims + 990007
