// Each batch with the number of its nodes that are there.
MATCH (node:FaultBatch)
RETURN node.batch AS batch, count(*) AS nodes
ORDER BY batch
