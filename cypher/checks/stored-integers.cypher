// Days and claim keys are stored as integers: a number of JavaScript would arrive as FLOAT, and an index would not find it.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every relationship
// allow UnionNodeByLabelsScan: looks at every entity, observation, claim and source
CALL () {
  MATCH (:Entity)-[x]->(:Entity)
  WITH x, [name IN ['fromMin', 'fromMax', 'toMin', 'toMax', 'knownFrom', 'knownTo'] WHERE NOT x[name] IS :: INTEGER NOT NULL]
          + [name IN ['endKnownFrom', 'src', 'dst', 'dyad'] WHERE NOT x[name] IS :: INTEGER]
          + CASE WHEN x.claims IS :: LIST<INTEGER NOT NULL> NOT NULL THEN [] ELSE ['claims'] END AS wrong
  WHERE wrong <> []
  RETURN coalesce(x.id, elementId(x)) AS violation, wrong
  UNION ALL
  MATCH (x:Entity|Observation|Claim|Source)
  WITH x, [name IN ['fromMin', 'fromMax', 'toMin', 'toMax'] WHERE (x:Entity OR x:Observation) AND NOT x[name] IS :: INTEGER NOT NULL]
          + CASE WHEN x.knownFrom IS :: INTEGER NOT NULL THEN [] ELSE ['knownFrom'] END
          + CASE WHEN NOT x:Claim OR x.key IS :: INTEGER NOT NULL THEN [] ELSE ['key'] END
          + [name IN ['num', 'knownTo', 'attestedFrom'] WHERE NOT x[name] IS :: INTEGER] AS wrong
  WHERE wrong <> []
  RETURN x.id AS violation, wrong
}
RETURN violation, reduce(text = 'no integer:', name IN wrong | text + ' ' + name) AS detail
ORDER BY violation
LIMIT $limit
