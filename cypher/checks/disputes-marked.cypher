// What is disputed says so, and only that: an edge by `disputed: true`, a node by the name of the property.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every relationship, entity and disputed claim
CALL () {
  MATCH (c:Claim {status: 'disputed', mode: 'asserted'})
  RETURN collect(c.key) AS keys
}
CALL (keys) {
  MATCH (:Entity)-[r]->(:Entity)
  WITH r, any(key IN r.claims WHERE key IN keys) AS disputed
  WHERE disputed <> coalesce(r.disputed, false)
  RETURN coalesce(r.id, elementId(r)) AS violation,
         CASE WHEN disputed THEN 'a disputed claim is behind it' ELSE 'no disputed claim is behind it' END AS detail
  UNION ALL
  MATCH (n:Entity)
  UNWIND n.disputed AS name
  WITH n, name
  WHERE NOT EXISTS { MATCH (c:Claim {subject: n.id, predicate: name}) WHERE c.status = 'disputed' }
  RETURN n.id AS violation, 'no disputed claim is about its ' + name AS detail
  UNION ALL
  MATCH (c:Claim {status: 'disputed', mode: 'asserted'})
  WHERE c.object IS NULL
  MATCH (n:Entity {id: c.subject})
  WHERE NOT c.predicate IN coalesce(n.disputed, [])
  RETURN n.id AS violation, c.id + ' disputes its ' + c.predicate AS detail
}
RETURN violation, detail
ORDER BY violation, detail
LIMIT $limit
