// A border has the id of a position.
// reports: ids-unique supports:person:t-p~issue:t-i~2019-04-25
// reports: relationship-ids supports:person:t-p~issue:t-i~2019-04-25
MATCH ()-[r:BORDERS {id: 'borders:state:t-a~state:t-b~0'}]->() SET r.id = 'supports:person:t-p~issue:t-i~2019-04-25'
