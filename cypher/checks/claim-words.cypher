// Claims, attributions and observations use the words of the vocabulary. A predicate is a type, a property, or one of
// those that exist as claims only; of an observation its value is claimed, of a release nothing in particular.
// param limit: integer = 100
// returns violation: string, detail: string
// allow NodeByLabelScan: looks at every claim and observation
// allow DirectedRelationshipTypeScan: looks at every attribution
CALL () {
  MATCH (x:Claim)
  WITH x, CASE WHEN x.mode IN {{value claimModes}} THEN [] ELSE ['mode'] END
       + CASE WHEN x.status IN {{value claimStatuses}} THEN [] ELSE ['status'] END
       + CASE WHEN x.confidence IN {{value confidences}} THEN [] ELSE ['confidence'] END
       + CASE WHEN x.subject STARTS WITH 'source:'
                OR x.subject STARTS WITH 'obs:' AND x.predicate IN ['value', 'low', 'high']
                OR x.predicate IN {{value predicates}}
         THEN [] ELSE ['predicate'] END AS wrong
  RETURN x.id AS id, properties(x) AS said, wrong
  UNION ALL
  MATCH (c:Claim)-[x:ATTRIBUTED_TO]->()
  RETURN c.id AS id, properties(x) AS said,
         CASE WHEN x.how IN {{value attributions}} THEN [] ELSE ['how'] END AS wrong
  UNION ALL
  MATCH (x:Observation)
  RETURN x.id AS id, properties(x) AS said,
         CASE WHEN x.qualifier IN {{value observationQualifiers}} THEN [] ELSE ['qualifier'] END AS wrong
}
UNWIND wrong AS name
RETURN id AS violation, 'no ' + name + ' of the vocabulary: ' + coalesce(toString(said[name]), 'absent') AS detail
ORDER BY violation, detail
LIMIT $limit
