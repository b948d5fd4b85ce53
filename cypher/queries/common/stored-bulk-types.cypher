// The bulk types of which the database holds relationships, by the count store.
// returns type: string
// plan: RelationshipCountFromCountStore
UNWIND [
  {type: 'PARTY_TO', count: COUNT { ()-[:PARTY_TO]->() }},
  {type: 'ACTED_TOWARDS', count: COUNT { ()-[:ACTED_TOWARDS]->() }},
  {type: 'VOTED', count: COUNT { ()-[:VOTED]->() }},
  {type: 'LISTED_UNDER', count: COUNT { ()-[:LISTED_UNDER]->() }}
] AS stored
WITH stored WHERE stored.count > 0
RETURN stored.type AS type
ORDER BY type
