// Every claim with what docs/dossier.md tells of it, by source in the order in which they came out.
MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
OPTIONAL MATCH (x:Entity|Observation {id: c.subject})
OPTIONAL MATCH (y:Entity {id: c.object})
RETURN c.id AS id, c.locator AS locator, c.mode AS mode, c.confidence AS confidence, c.status AS status, c.predicate AS predicate,
       c.value AS value, c.when AS when, c.condition AS condition, c.paraphrase AS words, coalesce(c.chosen, false) AS chosen, c.because AS because,
       c.subject AS subject, x.name AS subjectName, y.name AS objectName,
       CASE WHEN x:Observation THEN x.when END AS measured, coalesce(x[c.predicate] = c.value, false) AS shown,
       COLLECT {
         MATCH (c)-[by:ATTRIBUTED_TO]->(who)
         RETURN {name: who.name, how: by.how} ORDER BY by.depth, who.name
       } AS saidBy,
       COLLECT {
         MATCH (x)-[r]-(y) WHERE type(r) = c.predicate AND (c.key IN r.claims OR r.derived)
         RETURN {from: startNode(r).name, to: endNode(r).name, when: r.when, derived: coalesce(r.derived, false)} ORDER BY r.id
       } AS edges,
       COLLECT { MATCH (c)-[:CONTRADICTS]->(d:Claim) RETURN d.id ORDER BY d.id } AS against,
       s {.id, .title, .publisher, .published, .role, .url, inferred: coalesce(s.inferred, false)} AS source
ORDER BY s.knownFrom, s.id, c.id;
