// A key that no claim has.
// reports: relationship-claims-exist supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.claims = r.claims + 999999
