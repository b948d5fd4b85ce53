// Removes the search terms of entities and claims that are gone.
// returns removed: integer
// allow UnionNodeByLabelsScan: runs when a dossier is loaded
MATCH (t:EntityTerms|ClaimTerms)
WHERE NOT EXISTS { MATCH (n:Entity) WHERE n.id = t.id } AND NOT EXISTS { MATCH (c:Claim) WHERE c.id = t.id }
DELETE t
RETURN count(*) AS removed
