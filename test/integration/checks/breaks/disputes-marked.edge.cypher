// A disputed relationship does not say so.
// reports: disputes-marked opposes:person:t-p~issue:t-j~2019-04-01
MATCH ()-[r:OPPOSES {id: 'opposes:person:t-p~issue:t-j~2019-04-01'}]->() REMOVE r.disputed
