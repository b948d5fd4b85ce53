// How many nodes of each label and relationships of each type there are, from the count store: nothing is walked.
// returns name: string, count: integer
// plan: NodeCountFromCountStore, RelationshipCountFromCountStore
MATCH (n:State) WITH count(n) AS count RETURN 'State' AS name, count
UNION ALL
MATCH (n:Person) WITH count(n) AS count RETURN 'Person' AS name, count
UNION ALL
MATCH (n:Office) WITH count(n) AS count RETURN 'Office' AS name, count
UNION ALL
MATCH (n:Organization) WITH count(n) AS count RETURN 'Organization' AS name, count
UNION ALL
MATCH (n:Place) WITH count(n) AS count RETURN 'Place' AS name, count
UNION ALL
MATCH (n:Treaty) WITH count(n) AS count RETURN 'Treaty' AS name, count
UNION ALL
MATCH (n:Resolution) WITH count(n) AS count RETURN 'Resolution' AS name, count
UNION ALL
MATCH (n:Measure) WITH count(n) AS count RETURN 'Measure' AS name, count
UNION ALL
MATCH (n:Project) WITH count(n) AS count RETURN 'Project' AS name, count
UNION ALL
MATCH (n:Activity) WITH count(n) AS count RETURN 'Activity' AS name, count
UNION ALL
MATCH (n:Event) WITH count(n) AS count RETURN 'Event' AS name, count
UNION ALL
MATCH (n:Proposal) WITH count(n) AS count RETURN 'Proposal' AS name, count
UNION ALL
MATCH (n:Issue) WITH count(n) AS count RETURN 'Issue' AS name, count
UNION ALL
MATCH (n:Factor) WITH count(n) AS count RETURN 'Factor' AS name, count
UNION ALL
MATCH (n:Entity) WITH count(n) AS count RETURN 'Entity' AS name, count
UNION ALL
MATCH (n:Claim) WITH count(n) AS count RETURN 'Claim' AS name, count
UNION ALL
MATCH (n:Source) WITH count(n) AS count RETURN 'Source' AS name, count
UNION ALL
MATCH (n:Observation) WITH count(n) AS count RETURN 'Observation' AS name, count
UNION ALL
MATCH ()-[r:HOLDS_OFFICE]->() WITH count(r) AS count RETURN 'HOLDS_OFFICE' AS name, count
UNION ALL
MATCH ()-[r:OFFICE_OF]->() WITH count(r) AS count RETURN 'OFFICE_OF' AS name, count
UNION ALL
MATCH ()-[r:PARENT_OF]->() WITH count(r) AS count RETURN 'PARENT_OF' AS name, count
UNION ALL
MATCH ()-[r:NATIONAL_OF]->() WITH count(r) AS count RETURN 'NATIONAL_OF' AS name, count
UNION ALL
MATCH ()-[r:WORKS_FOR]->() WITH count(r) AS count RETURN 'WORKS_FOR' AS name, count
UNION ALL
MATCH ()-[r:MEMBER_OF]->() WITH count(r) AS count RETURN 'MEMBER_OF' AS name, count
UNION ALL
MATCH ()-[r:PART_OF]->() WITH count(r) AS count RETURN 'PART_OF' AS name, count
UNION ALL
MATCH ()-[r:PARTY_TO]->() WITH count(r) AS count RETURN 'PARTY_TO' AS name, count
UNION ALL
MATCH ()-[r:SIGNED]->() WITH count(r) AS count RETURN 'SIGNED' AS name, count
UNION ALL
MATCH ()-[r:ALLIED_WITH]->() WITH count(r) AS count RETURN 'ALLIED_WITH' AS name, count
UNION ALL
MATCH ()-[r:REPRESENTED_IN]->() WITH count(r) AS count RETURN 'REPRESENTED_IN' AS name, count
UNION ALL
MATCH ()-[r:TOOK_PART_IN]->() WITH count(r) AS count RETURN 'TOOK_PART_IN' AS name, count
UNION ALL
MATCH ()-[r:HOSTED]->() WITH count(r) AS count RETURN 'HOSTED' AS name, count
UNION ALL
MATCH ()-[r:TOOK_PLACE_AT]->() WITH count(r) AS count RETURN 'TOOK_PLACE_AT' AS name, count
UNION ALL
MATCH ()-[r:DISCUSSED]->() WITH count(r) AS count RETURN 'DISCUSSED' AS name, count
UNION ALL
MATCH ()-[r:FOLLOWED]->() WITH count(r) AS count RETURN 'FOLLOWED' AS name, count
UNION ALL
MATCH ()-[r:RESULTED_IN]->() WITH count(r) AS count RETURN 'RESULTED_IN' AS name, count
UNION ALL
MATCH ()-[r:ACTED_TOWARDS]->() WITH count(r) AS count RETURN 'ACTED_TOWARDS' AS name, count
UNION ALL
MATCH ()-[r:ADOPTED]->() WITH count(r) AS count RETURN 'ADOPTED' AS name, count
UNION ALL
MATCH ()-[r:VOTED]->() WITH count(r) AS count RETURN 'VOTED' AS name, count
UNION ALL
MATCH ()-[r:VOTE_ON]->() WITH count(r) AS count RETURN 'VOTE_ON' AS name, count
UNION ALL
MATCH ()-[r:VETOED]->() WITH count(r) AS count RETURN 'VETOED' AS name, count
UNION ALL
MATCH ()-[r:ESTABLISHES]->() WITH count(r) AS count RETURN 'ESTABLISHES' AS name, count
UNION ALL
MATCH ()-[r:IMPOSES]->() WITH count(r) AS count RETURN 'IMPOSES' AS name, count
UNION ALL
MATCH ()-[r:TARGETS]->() WITH count(r) AS count RETURN 'TARGETS' AS name, count
UNION ALL
MATCH ()-[r:CONSTRAINS]->() WITH count(r) AS count RETURN 'CONSTRAINS' AS name, count
UNION ALL
MATCH ()-[r:EXEMPTS]->() WITH count(r) AS count RETURN 'EXEMPTS' AS name, count
UNION ALL
MATCH ()-[r:LISTED_UNDER]->() WITH count(r) AS count RETURN 'LISTED_UNDER' AS name, count
UNION ALL
MATCH ()-[r:SUPERSEDES]->() WITH count(r) AS count RETURN 'SUPERSEDES' AS name, count
UNION ALL
MATCH ()-[r:PARTNER_IN]->() WITH count(r) AS count RETURN 'PARTNER_IN' AS name, count
UNION ALL
MATCH ()-[r:CONDUCTS]->() WITH count(r) AS count RETURN 'CONDUCTS' AS name, count
UNION ALL
MATCH ()-[r:SUPPLIES]->() WITH count(r) AS count RETURN 'SUPPLIES' AS name, count
UNION ALL
MATCH ()-[r:RECEIVES]->() WITH count(r) AS count RETURN 'RECEIVES' AS name, count
UNION ALL
MATCH ()-[r:PROPOSED]->() WITH count(r) AS count RETURN 'PROPOSED' AS name, count
UNION ALL
MATCH ()-[r:SUPPORTS]->() WITH count(r) AS count RETURN 'SUPPORTS' AS name, count
UNION ALL
MATCH ()-[r:OPPOSES]->() WITH count(r) AS count RETURN 'OPPOSES' AS name, count
UNION ALL
MATCH ()-[r:PRAISED]->() WITH count(r) AS count RETURN 'PRAISED' AS name, count
UNION ALL
MATCH ()-[r:CRITICIZED]->() WITH count(r) AS count RETURN 'CRITICIZED' AS name, count
UNION ALL
MATCH ()-[r:CALLS_ON]->() WITH count(r) AS count RETURN 'CALLS_ON' AS name, count
UNION ALL
MATCH ()-[r:IN_RETURN_FOR]->() WITH count(r) AS count RETURN 'IN_RETURN_FOR' AS name, count
UNION ALL
MATCH ()-[r:CONCERNS]->() WITH count(r) AS count RETURN 'CONCERNS' AS name, count
UNION ALL
MATCH ()-[r:HINDERS]->() WITH count(r) AS count RETURN 'HINDERS' AS name, count
UNION ALL
MATCH ()-[r:MOTIVATES]->() WITH count(r) AS count RETURN 'MOTIVATES' AS name, count
UNION ALL
MATCH ()-[r:DEPENDS_ON]->() WITH count(r) AS count RETURN 'DEPENDS_ON' AS name, count
UNION ALL
MATCH ()-[r:LOCATED_IN]->() WITH count(r) AS count RETURN 'LOCATED_IN' AS name, count
UNION ALL
MATCH ()-[r:BORDERS]->() WITH count(r) AS count RETURN 'BORDERS' AS name, count
UNION ALL
MATCH ()-[r:LINKS]->() WITH count(r) AS count RETURN 'LINKS' AS name, count
UNION ALL
MATCH ()-[r:RUNS_THROUGH]->() WITH count(r) AS count RETURN 'RUNS_THROUGH' AS name, count
