// A claim's key that came as a bare JavaScript number.
// reports: stored-integers supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.claims = [990001.0]
