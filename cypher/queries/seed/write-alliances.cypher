// Makes the alliances that follow from two memberships of one treaty. They cite what the memberships cite.
// param rows: {from: string, to: string, id: string, when: string, seen: string?, treaty: string, fromMin: integer, fromMax: integer, toMin: integer, toMax: integer, knownFrom: integer, knownTo: integer, endKnownFrom: integer?, claims: integer[], disputed: boolean?, defense: boolean?, offense: boolean?, neutrality: boolean?, nonaggression: boolean?, entente: boolean?, consul: boolean?}[] = []
// returns written: integer
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:ALLIED_WITH {id: row.id}]->(b)
SET r.derived = true, r.origin = 'seed', r.when = row.when, r.seen = row.seen, r.treaty = row.treaty,
    r.fromMin = row.fromMin, r.fromMax = row.fromMax, r.toMin = row.toMin, r.toMax = row.toMax,
    r.knownFrom = row.knownFrom, r.knownTo = row.knownTo, r.endKnownFrom = row.endKnownFrom, r.claims = row.claims,
    r.disputed = row.disputed, r.defense = row.defense, r.offense = row.offense, r.neutrality = row.neutrality,
    r.nonaggression = row.nonaggression, r.entente = row.entente, r.consul = row.consul
RETURN count(*) AS written
