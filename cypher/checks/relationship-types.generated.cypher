// Every relationship is of a type of the vocabulary.
// Generated from src/model/vocabulary.ts by `npm run generate`.
// param limit: integer = 100
// returns offender: string, detail: string
// allow DirectedAllRelationshipsScan: looks at every relationship
MATCH (a)-[r]->(b)
WHERE NOT type(r) IN
  ['HOLDS_OFFICE', 'OFFICE_OF', 'PARENT_OF', 'NATIONAL_OF', 'WORKS_FOR', 'MEMBER_OF', 'PART_OF', 'PARTY_TO',
   'SIGNED', 'ALLIED_WITH', 'REPRESENTED_IN', 'TOOK_PART_IN', 'HOSTED', 'TOOK_PLACE_AT', 'DISCUSSED',
   'FOLLOWED', 'RESULTED_IN', 'ACTED_TOWARDS', 'ADOPTED', 'VOTED', 'VOTE_ON', 'VETOED', 'ESTABLISHES',
   'IMPOSES', 'TARGETS', 'CONSTRAINS', 'EXEMPTS', 'LISTED_UNDER', 'SUPERSEDES', 'PARTNER_IN', 'CONDUCTS',
   'SUPPLIES', 'RECEIVES', 'PROPOSED', 'SUPPORTS', 'OPPOSES', 'PRAISED', 'CRITICIZED', 'CALLS_ON',
   'IN_RETURN_FOR', 'CONCERNS', 'HINDERS', 'MOTIVATES', 'DEPENDS_ON', 'LOCATED_IN', 'BORDERS', 'LINKS',
   'RUNS_THROUGH', 'HAS_OBSERVATION', 'ABOUT', 'FROM_SOURCE', 'ATTRIBUTED_TO', 'CONTRADICTS', 'BASED_ON',
   'REPLACES', 'WROTE', 'IDENTIFIES']
RETURN coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS offender,
       'the vocabulary has no type ' + type(r) AS detail
ORDER BY offender, detail
LIMIT $limit
