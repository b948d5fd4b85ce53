// An id is had once: by one node, or by one relationship. The constraints hold within a label or type; this holds across.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every relationship
// allow UnionNodeByLabelsScan: looks at every node that has an id
CALL () {
  MATCH (n:Entity|Observation|Claim|Source)
  WITH n.id AS id, count(*) AS times
  WHERE times > 1
  RETURN id, times, 'nodes' AS what
  UNION ALL
  MATCH (a:Entity)-[r]->(:Entity)
  // Within a bulk type the constraint vouches, and its prefix keeps it apart from the others (relationship-ids).
  WHERE r.src IS NULL
  WITH r.id AS id, count(*) AS times
  WHERE times > 1
  RETURN id, times, 'relationships' AS what
}
RETURN coalesce(id, 'no id') AS violation, toString(times) + ' ' + what AS detail
ORDER BY violation
LIMIT $limit
