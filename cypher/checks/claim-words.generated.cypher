// Claims, attributions and observations use the words of the vocabulary. A predicate is a type, a property, or one of
// those that exist as claims only; of an observation its value is claimed, of a release nothing in particular.
// Generated from src/model/vocabulary.ts by `npm run generate`.
// param limit: integer = 100
// returns offender: string, detail: string
// allow NodeByLabelScan: looks at every claim and observation
// allow DirectedRelationshipTypeScan: looks at every attribution
CALL () {
  MATCH (x:Claim)
  WITH x, CASE WHEN x.mode IN ['asserted', 'denied', 'expected', 'possible', 'conditional'] THEN [] ELSE ['mode'] END
       + CASE WHEN x.status IN ['standing', 'disputed', 'superseded', 'retracted'] THEN [] ELSE ['status'] END
       + CASE WHEN x.confidence IN ['stated', 'reported', 'inferred'] THEN [] ELSE ['confidence'] END
       + CASE WHEN x.subject STARTS WITH 'source:'
                OR x.subject STARTS WITH 'obs:' AND x.predicate IN ['value', 'low', 'high']
                OR x.predicate IN
                  ['assessment', 'aim', 'prospect', 'adopted', 'aliases', 'atop', 'born', 'cameo', 'cow',
                   'cowIgo', 'deadline', 'description', 'died', 'disputed', 'duration', 'ended', 'form',
                   'id', 'inForce', 'iso2', 'iso3', 'lat', 'limit', 'lon', 'm49', 'means', 'mode', 'name',
                   'num', 'paragraph', 'per', 'plover', 'rank', 'seen', 'signed', 'status', 'symbol',
                   'title', 'unga', 'unit', 'universal', 'unres', 'unts', 'url', 'when', 'wikidata',
                   'HOLDS_OFFICE', 'OFFICE_OF', 'PARENT_OF', 'NATIONAL_OF', 'WORKS_FOR', 'MEMBER_OF',
                   'PART_OF', 'PARTY_TO', 'SIGNED', 'ALLIED_WITH', 'REPRESENTED_IN', 'TOOK_PART_IN',
                   'HOSTED', 'TOOK_PLACE_AT', 'DISCUSSED', 'FOLLOWED', 'RESULTED_IN', 'ACTED_TOWARDS',
                   'ADOPTED', 'VOTED', 'VOTE_ON', 'VETOED', 'ESTABLISHES', 'IMPOSES', 'TARGETS',
                   'CONSTRAINS', 'EXEMPTS', 'LISTED_UNDER', 'SUPERSEDES', 'PARTNER_IN', 'CONDUCTS',
                   'SUPPLIES', 'RECEIVES', 'PROPOSED', 'SUPPORTS', 'OPPOSES', 'PRAISED', 'CRITICIZED',
                   'CALLS_ON', 'IN_RETURN_FOR', 'CONCERNS', 'HINDERS', 'MOTIVATES', 'DEPENDS_ON',
                   'LOCATED_IN', 'BORDERS', 'LINKS', 'RUNS_THROUGH']
         THEN [] ELSE ['predicate'] END AS wrong
  RETURN x.id AS id, properties(x) AS said, wrong
  UNION ALL
  MATCH (c:Claim)-[x:ATTRIBUTED_TO]->()
  RETURN c.id AS id, properties(x) AS said,
         CASE WHEN x.how IN ['said', 'believes', 'data'] THEN [] ELSE ['how'] END AS wrong
  UNION ALL
  MATCH (x:Observation)
  RETURN x.id AS id, properties(x) AS said,
         CASE WHEN x.qualifier IN ['exactly', 'about', 'under', 'over', 'at least', 'at most', 'between']
         THEN [] ELSE ['qualifier'] END AS wrong
}
UNWIND wrong AS name
RETURN id AS offender, 'no ' + name + ' of the vocabulary: ' + coalesce(toString(said[name]), 'absent') AS detail
ORDER BY offender, detail
LIMIT $limit
