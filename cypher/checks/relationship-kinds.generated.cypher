// Every relationship connects kinds that its type may connect.
// Generated from src/model/vocabulary.ts by `npm run generate`.
// param limit: integer = 100
// returns offender: string, detail: string
// allow NodeByLabelScan: looks at every relationship
WITH {
  HOLDS_OFFICE: {from: ['Person'], to: ['Office']},
  OFFICE_OF: {from: ['Office'], to: ['State', 'Organization']},
  PARENT_OF: {from: ['Person'], to: ['Person']},
  NATIONAL_OF: {from: ['Person'], to: ['State']},
  WORKS_FOR: {from: ['Person'], to: ['Organization']},
  MEMBER_OF: {from: ['State', 'Person', 'Organization'], to: ['Organization']},
  PART_OF: {from: ['State', 'Person', 'Office', 'Organization', 'Place', 'Treaty', 'Resolution', 'Measure', 'Project',
'Activity', 'Event', 'Proposal', 'Issue', 'Factor'], to: ['State', 'Person', 'Office', 'Organization', 'Place', 'Treaty', 'Resolution', 'Measure', 'Project',
'Activity', 'Event', 'Proposal', 'Issue', 'Factor']},
  PARTY_TO: {from: ['State', 'Organization'], to: ['Treaty']},
  SIGNED: {from: ['State', 'Person', 'Organization'], to: ['Treaty', 'Event']},
  ALLIED_WITH: {from: ['State'], to: ['State']},
  REPRESENTED_IN: {from: ['State'], to: ['State', 'Organization']},
  TOOK_PART_IN: {from: ['State', 'Person', 'Organization'], to: ['Event']},
  HOSTED: {from: ['State', 'Person', 'Organization'], to: ['Event']},
  TOOK_PLACE_AT: {from: ['Event'], to: ['Place']},
  DISCUSSED: {from: ['Event'], to: ['State', 'Person', 'Organization', 'Issue', 'Proposal', 'Project', 'Activity', 'Event', 'Treaty',
'Resolution', 'Measure', 'Factor']},
  FOLLOWED: {from: ['Event'], to: ['Event']},
  RESULTED_IN: {from: ['Event'], to: ['Issue', 'Proposal', 'Project', 'Activity', 'Event', 'Treaty', 'Resolution', 'Measure', 'Factor',
'Organization']},
  ACTED_TOWARDS: {from: ['State', 'Person', 'Organization'], to: ['State', 'Person', 'Organization']},
  ADOPTED: {from: ['Organization'], to: ['Resolution']},
  VOTED: {from: ['State'], to: ['Event']},
  VOTE_ON: {from: ['Event'], to: ['Resolution']},
  VETOED: {from: ['State'], to: ['Resolution']},
  ESTABLISHES: {from: ['Resolution', 'Treaty'], to: ['Organization']},
  IMPOSES: {from: ['Resolution'], to: ['Measure']},
  TARGETS: {from: ['Measure'], to: ['State']},
  CONSTRAINS: {from: ['Measure'], to: ['Activity', 'Project']},
  EXEMPTS: {from: ['Measure'], to: ['Activity', 'Project']},
  LISTED_UNDER: {from: ['Person', 'Organization'], to: ['Measure']},
  SUPERSEDES: {from: ['Measure', 'Treaty', 'Resolution'], to: ['Measure', 'Treaty', 'Resolution']},
  PARTNER_IN: {from: ['State', 'Person', 'Organization'], to: ['Project']},
  CONDUCTS: {from: ['State', 'Person', 'Organization'], to: ['Activity']},
  SUPPLIES: {from: ['State', 'Organization'], to: ['Activity']},
  RECEIVES: {from: ['State', 'Organization'], to: ['Activity']},
  PROPOSED: {from: ['State', 'Person', 'Organization'], to: ['Proposal']},
  SUPPORTS: {from: ['State', 'Person', 'Organization'], to: ['Issue', 'Proposal', 'Project', 'Activity', 'Event', 'Treaty', 'Resolution', 'Measure', 'Factor']},
  OPPOSES: {from: ['State', 'Person', 'Organization'], to: ['Issue', 'Proposal', 'Project', 'Activity', 'Event', 'Treaty', 'Resolution', 'Measure', 'Factor']},
  PRAISED: {from: ['State', 'Person', 'Organization'], to: ['State', 'Person', 'Organization', 'Event']},
  CRITICIZED: {from: ['State', 'Person', 'Organization'], to: ['State', 'Person', 'Organization', 'Event']},
  CALLS_ON: {from: ['Proposal'], to: ['State', 'Person', 'Organization']},
  IN_RETURN_FOR: {from: ['Proposal', 'Event'], to: ['Proposal', 'Event']},
  CONCERNS: {from: ['Issue', 'Proposal', 'Project', 'Activity', 'Event', 'Treaty', 'Resolution', 'Measure', 'Factor'], to: ['State', 'Person', 'Organization', 'Place', 'Issue', 'Proposal', 'Project', 'Activity', 'Event', 'Treaty',
'Resolution', 'Measure', 'Factor']},
  HINDERS: {from: ['Factor', 'Issue', 'Event'], to: ['Issue', 'Proposal', 'Project', 'Activity', 'Event', 'Treaty', 'Resolution', 'Measure', 'Factor']},
  MOTIVATES: {from: ['Factor', 'Event'], to: ['Issue', 'Proposal', 'Project', 'Activity', 'Event', 'Treaty', 'Resolution', 'Measure', 'Factor']},
  DEPENDS_ON: {from: ['Issue', 'Proposal', 'Project', 'Activity', 'Event', 'Treaty', 'Resolution', 'Measure', 'Factor'], to: ['Issue', 'Proposal', 'Project', 'Activity', 'Event', 'Treaty', 'Resolution', 'Measure', 'Factor']},
  LOCATED_IN: {from: ['Place', 'Organization'], to: ['Place', 'State']},
  BORDERS: {from: ['State', 'Place'], to: ['State', 'Place']},
  LINKS: {from: ['Project'], to: ['Place', 'State']},
  RUNS_THROUGH: {from: ['Project'], to: ['Place', 'State']}
} AS allowed
MATCH (a:Entity)-[r]->(b:Entity)
WITH a, r, b, allowed[type(r)] AS ends
WHERE NOT any(label IN labels(a) WHERE label IN ends.from)
   OR NOT any(label IN labels(b) WHERE label IN ends.to)
   OR r:PART_OF|SUPERSEDES AND NOT any(label IN labels(a) WHERE label <> 'Entity' AND label IN labels(b) AND label IN ends.from)
   OR r:VOTED AND NOT b:Vote OR r:VOTE_ON AND NOT a:Vote
RETURN coalesce(r.id, elementId(r)) AS offender,
       a.id + ' ' + type(r) + ' ' + b.id + ':' + reduce(text = '', label IN labels(a) | text + ' ' + label) + ' to'
       + reduce(text = '', label IN labels(b) | text + ' ' + label) AS detail
ORDER BY offender, detail
LIMIT $limit
