// The first claim key and the first entity number that are free.
// returns claimKey: integer, entityNum: integer
// allow NodeByLabelScan: runs once, when the dossier is loaded
CALL {
  MATCH (c:Claim)
  RETURN coalesce(max(c.key), 0) + 1 AS claimKey
}
CALL {
  MATCH (n:Entity)
  RETURN coalesce(max(n.num), 0) + 1 AS entityNum
}
RETURN claimKey, entityNum
