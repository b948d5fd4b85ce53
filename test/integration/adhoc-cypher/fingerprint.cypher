// All stored data, for comparison before and after.
CALL { MATCH (n) RETURN elementId(n) AS id, labels(n) AS kinds, properties(n) AS properties
UNION ALL MATCH ()-[r]->() RETURN elementId(r) AS id, [type(r), elementId(startNode(r)), elementId(endNode(r))] AS kinds, properties(r) AS properties }
RETURN id, kinds, properties
