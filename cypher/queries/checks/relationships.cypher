// The relationships from some entities, in order of their ids, with all that their ids and bounds follow from. A hub has
// more than one page.
// param ids: string[] = ['state:PRK']
// param after: string = ''
// param limit: integer = 20000
// returns handle: string, id: string, type: string, own: {when: string?}, dataset: string, bounds: {fromMin: integer?}, from: {id: string}, to: {id: string}
// plan: NodeUniqueIndexSeek
MATCH (a:Entity)
WHERE a.id IN $ids
MATCH (a)-[r]->(b:Entity)
WHERE $after = '' OR r.id > $after
WITH a, r, b
ORDER BY coalesce(r.id, '')
LIMIT $limit
RETURN elementId(r) AS handle, r.id AS id, type(r) AS type, r {.when, .seen, .reference, .row} AS own,
       CASE WHEN r:ACTED_TOWARDS
         THEN head(COLLECT { MATCH (:Claim {key: r.claims[0]})-[:FROM_SOURCE]->(s) RETURN s.id })
       END AS dataset,
       r {.fromMin, .fromMax, .toMin, .toMax} AS bounds,
       a {.id, .when, .seen, .attestedFrom, .fromMin, .fromMax, .toMin, .toMax} AS from,
       b {.id, .when, .seen, .attestedFrom, .fromMin, .fromMax, .toMin, .toMax} AS to
