// Marks the nodes that the scripts brought: `seed --replace` removes what only the seed supports.
// returns marked: integer
// allow UnionNodeByLabelsScan: runs once, when the dossier is loaded
MATCH (n:Entity|Claim|Source|Observation|Code)
WHERE n.origin IS NULL
SET n.origin = 'seed'
RETURN count(*) AS marked
