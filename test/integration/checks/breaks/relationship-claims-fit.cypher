// A claim of another position stands behind this one.
// reports: relationship-claims-fit supports:person:t-p~issue:t-i~2019-04-25
MATCH (c:Claim {id: 'claim:t-supports'}) SET c.predicate = 'OPPOSES'
