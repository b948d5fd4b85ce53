// Whether a chosen source supports a relationship; true where none is chosen.
// takes r
// param sources: string[] = []
(size($sources) = 0 OR EXISTS {
  MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
  WHERE c.key IN r.claims AND {{claim-supports c s}}
})
