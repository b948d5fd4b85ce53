// Whether a chosen source has a claim about an entity; true where none is chosen.
// takes n
// param sources: string[] = []
(size($sources) = 0 OR EXISTS {
  MATCH (n)<-[:ABOUT]-(:Claim)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources
})
