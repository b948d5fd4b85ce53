// A state with votes and treaty memberships, many of them of one day, and some other relationships between them.
CREATE (s:Entity:State {id: 'state:t-api-hub', name: 'Testland', num: 900001, fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 19900101})
WITH s
UNWIND range(0, 119) AS i
CREATE (v:Entity:Event:Vote {id: 'event:t-api-' + i, name: 'Roll call ' + i, num: 910000 + i,
  fromMin: 20000101 + i / 10, fromMax: 20000101 + i / 10, toMin: 20000101 + i / 10, toMax: 20000101 + i / 10, knownFrom: 20000101, when: '2000-01-01'})
CREATE (s)-[:VOTED {id: 'voted:t-api-hub~' + i, src: 900001, dst: 910000 + i, choice: 'yes', when: '2000-01-01', row: i,
  fromMin: 20000101 + i / 10, fromMax: 20000101 + i / 10, toMin: 99991231, toMax: 99991231, knownFrom: 20000101, knownTo: 99991231, claims: []}]->(v)
CREATE (s)-[:TOOK_PART_IN {id: 'took-part-in:state:t-api-hub~event:t-api-' + i + '~0', when: '2000-01-01',
  fromMin: 20000101 + i / 10, fromMax: 20000101 + i / 10, toMin: 99991231, toMax: 99991231, knownFrom: 20000101, knownTo: 99991231, claims: []}]->(v)
WITH DISTINCT s
UNWIND range(0, 29) AS i
CREATE (t:Entity:Treaty {id: 'treaty:t-api-' + i, name: 'Pact ' + i, num: 920000 + i, fromMin: 19900101, fromMax: 19900101,
  toMin: 99991231, toMax: 99991231, knownFrom: 19900101})
CREATE (s)-[:PARTY_TO {id: 'party:t-api-hub~' + i + '~2000', src: 900001, dst: 920000 + i, entente: true, row: i, when: '2000-01-05/2000-12-31',
  fromMin: 20000105, fromMax: 20000105, toMin: 20001231, toMax: 20001231, knownFrom: 19900101, knownTo: 99991231, claims: []}]->(t)
