// Nobody chose between two dates of a signing.
// reports: disputes-decided treaty:t-t signed
MATCH (c:Claim {id: 'claim:t-signed-1'}) REMOVE c.chosen
