// A small graph that keeps every rule, and has one of each thing that a rule is about. Each break changes one thing in it.
CREATE (:Source {id: 'source:t', title: 'A test', published: '2019-04-26', knownFrom: 20190426, knownTo: 99991231});

UNWIND [
  {id: 'state:t-a', kind: 'State', num: 990001, attested: 20180501}, {id: 'state:t-b', kind: 'State', num: 990002, attested: 20180501},
  {id: 'person:t-p', kind: 'Person', num: 990003, attested: 20190401}, {id: 'person:t-q', kind: 'Person', num: 990004, born: '1950-01-01', day: 19500101},
  {id: 'event:t-vote', kind: 'Event', num: 990005, when: '2019-04-25', day: 20190425},
  {id: 'treaty:t-t', kind: 'Treaty', num: 990006, signed: '2000-02-09', day: 20000209},
  {id: 'issue:t-i', kind: 'Issue', attested: 20180101}, {id: 'issue:t-j', kind: 'Issue', attested: 20190401}
] AS row
WITH row, coalesce(row.day, 0) AS begins, CASE WHEN row.when IS NULL THEN 99991231 ELSE row.day END AS ends
CREATE (n:Entity {id: row.id})
SET n.name = row.id, n.num = row.num, n.when = row.when, n.signed = row.signed, n.born = row.born, n.attestedFrom = row.attested,
    n.fromMin = begins, n.fromMax = coalesce(row.attested, begins), n.toMin = CASE WHEN row.attested IS NULL THEN ends ELSE 0 END, n.toMax = ends,
    n.knownFrom = 20190426
FOREACH (_ IN CASE row.kind WHEN 'State' THEN [1] ELSE [] END | SET n:State)
FOREACH (_ IN CASE row.kind WHEN 'Person' THEN [1] ELSE [] END | SET n:Person)
FOREACH (_ IN CASE row.kind WHEN 'Event' THEN [1] ELSE [] END | SET n:Event:Vote)
FOREACH (_ IN CASE row.kind WHEN 'Treaty' THEN [1] ELSE [] END | SET n:Treaty, n.disputed = ['signed'])
FOREACH (_ IN CASE row.kind WHEN 'Issue' THEN [1] ELSE [] END | SET n:Issue);

MATCH (i:Entity {id: 'issue:t-i'})
CREATE (i)-[:HAS_OBSERVATION]->(:Observation {id: 'obs:t-o', measure: 'weight', unit: 'kilogram', value: 3, qualifier: 'about', when: '2018',
  fromMin: 20180101, fromMax: 20181231, toMin: 20180101, toMax: 20181231, knownFrom: 20190426, knownTo: 99991231});

UNWIND [
  {id: 'claim:t-supports', key: 990001, about: ['person:t-p', 'issue:t-i'], predicate: 'SUPPORTS'},
  {id: 'claim:t-borders', key: 990002, about: ['state:t-b', 'state:t-a'], predicate: 'BORDERS'},
  {id: 'claim:t-voted', key: 990003, about: ['state:t-a', 'event:t-vote'], predicate: 'VOTED'},
  {id: 'claim:t-observed', key: 990004, about: ['obs:t-o'], predicate: 'value'},
  {id: 'claim:t-opposes-1', key: 990005, about: ['person:t-p', 'issue:t-j'], predicate: 'OPPOSES', status: 'disputed', chosen: true, because: 'It is the first.'},
  {id: 'claim:t-opposes-2', key: 990006, about: ['person:t-p', 'issue:t-j'], predicate: 'OPPOSES', status: 'disputed'},
  {id: 'claim:t-expected', key: 990007, about: ['person:t-p', 'issue:t-i'], predicate: 'SUPPORTS', mode: 'expected'},
  {id: 'claim:t-release', key: 990008, about: [], subject: 'source:t', predicate: 'release'},
  {id: 'claim:t-signed-1', key: 990009, about: ['treaty:t-t'], predicate: 'signed', status: 'disputed', chosen: true, because: 'It is the first.'},
  {id: 'claim:t-signed-2', key: 990010, about: ['treaty:t-t'], predicate: 'signed', status: 'disputed'},
  {id: 'claim:t-denied', key: 990011, about: ['person:t-q', 'issue:t-i'], predicate: 'SUPPORTS', mode: 'denied', when: '2018'},
  // Claims without a relationship, which a break may make.
  {id: 'claim:t-spare-q', key: 990021, about: ['person:t-q', 'issue:t-i'], predicate: 'SUPPORTS'},
  {id: 'claim:t-spare-turned', key: 990022, about: ['issue:t-i', 'person:t-p'], predicate: 'SUPPORTS'},
  {id: 'claim:t-spare-part', key: 990023, about: ['issue:t-i', 'treaty:t-t'], predicate: 'PART_OF'}
] AS row
MATCH (s:Source {id: 'source:t'})
CREATE (c:Claim {id: row.id})-[:FROM_SOURCE]->(s)
SET c.key = row.key, c.subject = coalesce(row.about[0], row.subject), c.predicate = row.predicate, c.object = row.about[1], c.when = row.when,
    c.mode = coalesce(row.mode, 'asserted'), c.status = coalesce(row.status, 'standing'), c.confidence = 'stated', c.chosen = row.chosen, c.because = row.because,
    c.knownFrom = 20190426, c.knownTo = 99991231
WITH c, row
UNWIND row.about AS id
MATCH (x:Entity|Observation {id: id})
CREATE (c)-[:ABOUT]->(x);

MATCH (a:Claim {id: 'claim:t-opposes-1'}), (b:Claim {id: 'claim:t-opposes-2'}) CREATE (a)-[:CONTRADICTS]->(b);

MATCH (a:Claim {id: 'claim:t-signed-1'}), (b:Claim {id: 'claim:t-signed-2'}) CREATE (a)-[:CONTRADICTS]->(b);

MATCH (c:Claim {id: 'claim:t-supports'}), (p:Entity {id: 'person:t-q'}), (s:Entity {id: 'state:t-b'})
CREATE (c)-[:ATTRIBUTED_TO {depth: 1, how: 'said'}]->(p), (c)-[:ATTRIBUTED_TO {depth: 2, how: 'believes'}]->(s);

MATCH (a:Entity {id: 'person:t-p'}), (b:Entity {id: 'issue:t-i'})
CREATE (a)-[:SUPPORTS {id: 'supports:person:t-p~issue:t-i~2019-04-25', when: '2019-04-25/', seen: '2019-04-26', fromMin: 20190425, fromMax: 20190425,
  toMin: 20190426, toMax: 99991231, knownFrom: 20190426, knownTo: 99991231, claims: [990001]}]->(b);

MATCH (a:Entity {id: 'person:t-p'}), (b:Entity {id: 'issue:t-j'})
CREATE (a)-[:OPPOSES {id: 'opposes:person:t-p~issue:t-j~2019-04-01', when: '2019-04-01/', fromMin: 20190401, fromMax: 20190401, toMin: 0, toMax: 99991231,
  knownFrom: 20190426, knownTo: 99991231, claims: [990005, 990006], disputed: true}]->(b);

MATCH (a:Entity {id: 'state:t-a'}), (b:Entity {id: 'state:t-b'})
CREATE (a)-[:BORDERS {id: 'borders:state:t-a~state:t-b~0', fromMin: 0, fromMax: 99991231, toMin: 0, toMax: 99991231,
  knownFrom: 20190426, knownTo: 99991231, claims: [990002]}]->(b)
CREATE (a)-[:ACTED_TOWARDS {id: 'acted:t-17', row: 17, when: '2018-05', fromMin: 20180501, fromMax: 20180531, toMin: 99991231, toMax: 99991231,
  knownFrom: 20190426, knownTo: 99991231, claims: [990008], src: 990001, dst: 990002, dyad: 9900010990002}]->(b);

MATCH (a:Entity {id: 'state:t-a'}), (b:Entity {id: 'event:t-vote'})
CREATE (a)-[:VOTED {id: 'voted:t-a~t-vote', fromMin: 20190425, fromMax: 20190425, toMin: 99991231, toMax: 99991231,
  knownFrom: 20190426, knownTo: 99991231, claims: [990003], src: 990001, dst: 990005}]->(b);
