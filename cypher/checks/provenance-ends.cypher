// Relationships of provenance connect what they are meant to connect.
// param limit: integer = 100
// returns violation: string, detail: string
// allow DirectedUnionRelationshipTypesScan: looks at every relationship of provenance
// allow AllNodesScan: the same, where some of the types are rare
MATCH (a)-[r:HAS_OBSERVATION|ABOUT|FROM_SOURCE|ATTRIBUTED_TO|CONTRADICTS|BASED_ON|REPLACES|WROTE|IDENTIFIES]->(b)
WHERE NOT CASE type(r)
  WHEN 'HAS_OBSERVATION' THEN a:Entity AND b:Observation
  WHEN 'ABOUT' THEN a:Claim AND b:Entity|Observation
  WHEN 'FROM_SOURCE' THEN a:Claim AND b:Source
  WHEN 'ATTRIBUTED_TO' THEN a:Claim AND b:State|Person|Organization
  WHEN 'WROTE' THEN a:Person AND b:Source
  WHEN 'IDENTIFIES' THEN a:Code AND b:State
  ELSE a:Claim AND b:Claim
END
RETURN coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS violation,
       reduce(text = '', label IN labels(a) | text + ':' + label) + ' to '
       + reduce(text = '', label IN labels(b) | text + ':' + label) AS detail
ORDER BY violation
LIMIT $limit
