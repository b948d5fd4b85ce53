/** Neighbouring statements of a seed script that only write nodes or relationships are sent as one. */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../../src/database/batch-statements.ts';
import { splitScript } from '../../../src/database/script.ts';
import { seedScripts } from '../../../src/database/seed.ts';

const batches = (script: string) => batchesOf(splitScript(script).statements);

describe('statements that only write', () => {
  it('are sent together, with labels and properties as rows', () => {
    const [one, ...others] = batches(`
// Two events.
MERGE (x:Entity {id: 'event:a'})
SET x:Event:Visit, x.name = 'A, the first', // a comment
    x.aliases = ['a', 'b'];
MERGE (y:Entity {id: 'event:b'}) SET y:Event, y.name = 'It\\'s "B"', y.lat = 1.5, y.num = 7, y.gone = null;`);
    expect(others).toEqual([]);
    expect(one?.count).toBe(2);
    expect(one?.first.line).toBe(3);
    expect(one?.text).toContain('MERGE (x:Entity {id: row.id})\nSET x:$(row.labels), x += row.properties');
    expect(one?.parameters.rows).toEqual([
      {
        id: 'event:a',
        labels: ['Event', 'Visit'],
        properties: { name: 'A, the first', aliases: ['a', 'b'] },
      },
      {
        id: 'event:b',
        labels: ['Event'],
        properties: { name: 'It\'s "B"', lat: 1.5, num: neo4j.int(7), gone: null },
      },
    ]);
  });

  it('are sent apart where another statement or another label is between them', () => {
    const counts = batches(`
MERGE (x:Entity {id: 'a:1'}) SET x:Event;
MERGE (s:Source {id: 'source:1'}) SET s.title = 'T';
MERGE (s:Source {id: 'source:2'}) SET s.title = 'U';
MATCH (a:Entity {id: 'a:1'}) SET a.name = 'x';
MERGE (x:Entity {id: 'a:2'}) SET x:Event;`).map(({ index, count }) => [index, count]);
    expect(counts).toEqual([
      [0, 1],
      [1, 2],
      [3, 1],
      [4, 1],
    ]);
  });

  it('write relationships together too, with fields of rows or without rows', () => {
    const [one, two, ...others] = batches(`
UNWIND [
  {from: 'state:A', to: 'org:B', cites: ['c:1']},
  {from: 'state:C', to: 'org:B', seen: '2019', cites: ['c:2']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:MEMBER_OF]->(b)
SET r.seen = row.seen, r.status = 'full', r.cites = row.cites;
MATCH (a:Entity {id: 'x:1'}), (b:Entity {id: 'x:2'}) MERGE (a)-[r:PART_OF]->(b) SET r.cites = ['c:3'];
MATCH (a:Entity {id: 'x:1'}), (b:Entity {id: 'x:2'}) MERGE (a)-[r:PART_OF {when: '2019'}]->(b) SET r.cites = ['c:4'];`);
    expect(others).toEqual([]);
    expect([one?.count, two?.count]).toEqual([2, 1]);
    expect(one?.parameters.rows).toEqual([
      {
        from: 'state:A',
        to: 'org:B',
        type: 'MEMBER_OF',
        properties: { seen: null, status: 'full', cites: ['c:1'] },
      },
      {
        from: 'state:C',
        to: 'org:B',
        type: 'MEMBER_OF',
        properties: { seen: '2019', status: 'full', cites: ['c:2'] },
      },
      { from: 'x:1', to: 'x:2', type: 'PART_OF', properties: { cites: ['c:3'] } },
    ]);
    expect(two?.parameters.rows).toMatchObject([{ type: 'PART_OF', when: '2019' }]);
    expect(two?.text).toContain('MERGE (a)-[r:$(row.type) {when: row.when}]->(b)\nSET r += row.properties');
  });

  it.each([
    "MATCH (a:Entity {id: 'a:1'}) MERGE (a)-[r:PART_OF]->(b) SET r.cites = ['c']",
    "MATCH (a:Entity {id: 'a:1'}), (b:Entity {id: 'b:1'}) MERGE (a)<-[r:PART_OF]-(b) SET r.cites = ['c']",
    "MATCH (a:Entity {id: 'a:1'}), (b:Entity {id: 'b:1'}) MERGE (a)-[r:PART_OF]->(b)",
    "MERGE (x:Entity {id: 'a:1'}) SET x.name = toUpper('a')",
    "MERGE (x:Entity {id: 'a:1'}) SET x.name = 'a' + 'b'",
    "MERGE (x:Entity {id: 'a:1'}) SET x.name = 'a' RETURN x",
    "MERGE (x:Entity {id: 'a:1'}) ON CREATE SET x.name = 'a'",
    "MERGE (x:Entity {id: 'a:1', num: 1}) SET x.name = 'a'",
    "MERGE (x:Entity {id: 'a:1'}) SET y.name = 'a'",
    "MERGE (x:Entity {id: 'a:1'})",
  ])('stay as they are where they do more: %s', (text) => {
    expect(batches(`${text};`)).toMatchObject([{ text, parameters: {}, count: 1 }]);
  });

  it('are most statements of the dossier', () => {
    const all = seedScripts().map(({ text }) => splitScript(text).statements);
    const before = all.reduce((sum, statements) => sum + statements.length, 0);
    const after = all.reduce((sum, statements) => sum + batchesOf(statements).length, 0);
    expect(after).toBeLessThan(before * 0.4);
  });
});
