// An id that is not made of its ends.
// reports: relationship-ids supports:mine
MATCH ()-[r:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25'}]->() SET r.id = 'supports:mine'
