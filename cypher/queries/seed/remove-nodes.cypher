// Removes the seed's claims, observations and codes, and those of its entities and sources that nothing else uses.
// returns removed: integer
// allow UnionNodeByLabelsScan: runs when the dossier is replaced
MATCH (n:Claim|Observation|Code {origin: 'seed'})
DETACH DELETE n
WITH count(*) AS first
MATCH (n:Entity|Source {origin: 'seed'})
WHERE NOT EXISTS { (n)--(other) WHERE NOT other.origin = 'seed' OR other.origin IS NULL }
  AND NOT EXISTS { (n)-[r]-(:Entity) WHERE r.claims <> [] }
DETACH DELETE n
RETURN count(*) AS removed
