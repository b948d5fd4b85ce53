// Whether a claim is from a chosen source; true where none is chosen.
// takes c
// param sources: string[] = []
(size($sources) = 0 OR EXISTS { MATCH (c)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources })
