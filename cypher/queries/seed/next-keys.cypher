// The first claim key and the first entity number that are free.
// returns claimKey: integer, entityNum: integer
// allow NodeByLabelScan: runs once, when the dossier is loaded
OPTIONAL MATCH (c:Claim)
WITH coalesce(max(c.key), 0) + 1 AS claimKey
OPTIONAL MATCH (n:Entity)
RETURN claimKey, coalesce(max(n.num), 0) + 1 AS entityNum
