// Whether the database holds anything at all, and whether it holds our record.
// returns nodes: boolean, ours: boolean
// allow AllNodesScan: stops at the first node
// allow NodeByLabelScan: stops at the first of a handful
RETURN EXISTS { MATCH (n) RETURN n LIMIT 1 } AS nodes, EXISTS { MATCH (m:Migration) RETURN m LIMIT 1 } AS ours
