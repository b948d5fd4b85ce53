// A day that came as a bare JavaScript number.
// reports: stored-integers supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.fromMin = 20190425.0
