// Where sources dispute a fact one of their claims is chosen, whose value is shown, and never two that contradict.
// param limit: integer = 100
// returns violation: string, detail: string
// plan: NodeIndexSeek
CALL () {
  MATCH (c:Claim {status: 'disputed'})
  USING INDEX c:Claim(status, id)
  WHERE c.id IS NOT NULL AND c.mode = 'asserted'
  WITH c.subject AS subject, c.predicate AS predicate, c.object AS object, count(*) AS claims,
       count(CASE WHEN c.chosen THEN 1 END) AS chosen
  WHERE claims > 1 AND chosen = 0
  RETURN subject + ' ' + predicate + coalesce(' ' + object, '') AS violation,
         'none of ' + toString(claims) + ' claims is chosen' AS detail
  UNION ALL
  MATCH (a:Claim {status: 'disputed'})-[:CONTRADICTS]->(b:Claim)
  USING INDEX a:Claim(status, id)
  WHERE a.id IS NOT NULL AND a.chosen AND b.chosen
  RETURN a.id AS violation, b.id + ' contradicts it and is chosen, too' AS detail
}
RETURN violation, detail
ORDER BY violation, detail
LIMIT $limit
