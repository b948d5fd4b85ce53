// What is returned of a relationship: its stored properties, the claims in the perspective, and whether they contradict.
// takes r
// param knownAt: integer = 99991231
// param narrowed: boolean = false
// param sources: string[] = []
// returns type: string, from: string, to: string, relation: {id: string}, claims: string[], disputed: boolean
type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS relation,
  COLLECT {
    MATCH (c:Claim)/* if knownAt, sources */-[:FROM_SOURCE]->(s:Source)/* end */
    WHERE c.key IN r.claims AND {{claim-supports c s}}
    RETURN c.id
  } AS claims,
  coalesce(r.disputed, false)/* if knownAt, sources */ AND (NOT $narrowed OR EXISTS {
    MATCH (s:Source)<-[:FROM_SOURCE]-(c:Claim)-[:CONTRADICTS]-(other:Claim)-[:FROM_SOURCE]->(o:Source)
    WHERE c.key IN r.claims AND {{claim-known c}} AND {{claim-known other}}
      AND (size($sources) = 0 OR s.id IN $sources AND o.id IN $sources)
  })/* end */ AS disputed
