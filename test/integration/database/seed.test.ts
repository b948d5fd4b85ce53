import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScriptFile } from '../../../src/database/script-files.ts';
import { loadSeed, seedScripts } from '../../../src/database/seed.ts';
import { StartError } from '../../../src/errors.ts';
import { readSettings } from '../../../src/settings.ts';
import { cypher, testDatabase } from '../../support/database.ts';

const { cache } = readSettings();

const CONTENTS = `
  CALL { MATCH (n) UNWIND keys(n) AS key RETURN count(key) AS properties, count(DISTINCT n) AS nodes }
  CALL { MATCH ()-[r]->() UNWIND keys(r) AS key RETURN count(key) AS edgeProperties, count(DISTINCT r) AS edges }
  RETURN nodes, properties, edges, edgeProperties`;

const EDGES = `
  MATCH (a:Entity)-[r]->(b:Entity)
  RETURN r.id AS id, r.fromMin AS fromMin, r.toMax AS toMax, size(r.claims) AS claims ORDER BY id`;

function chapter(text: string): ScriptFile[] {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return [...seedScripts(), { id: '99-test', path: 'cypher/seed/99-test.cypher', text, sha256 }];
}

async function refusal(text: string): Promise<StartError> {
  const error = await loadSeed(testDatabase(), { cache, replace: true, scripts: chapter(text) }).catch(
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(StartError);
  return error as StartError;
}

describe('loading the dossier', () => {
  let before: unknown;
  beforeAll(async () => {
    before = await cypher(CONTENTS);
  });

  it('adds nothing where it is there already', async () => {
    expect(await loadSeed(testDatabase(), { cache })).toEqual({ outcome: 'present' });
    expect(await cypher(CONTENTS)).toEqual(before);
  });

  it('says which scripts have changed since, and loads nothing', async () => {
    expect(await loadSeed(testDatabase(), { cache, scripts: chapter('RETURN 1;') })).toEqual({
      outcome: 'changed',
      scripts: ['99-test'],
    });
    expect(await cypher(CONTENTS)).toEqual(before);
  });

  it.each([
    [
      'a statement with a mistake',
      'RETURN 1;\n\nMATCH (n)\n  RETRUN n;',
      '99-test.cypher:4:3, statement 2 of 2',
    ],
    [
      'a quote that is never closed',
      "RETURN 1;\nRETURN 'abc",
      '99-test.cypher:2:8: this text is never closed',
    ],
    [
      'an id that nothing has',
      "MATCH (n:Entity {id: 'state:NOWHERE'}) RETURN n;",
      "99-test.cypher:1:22: unknown id 'state:NOWHERE'",
    ],
    [
      'a relationship that cites no claim',
      "MATCH (a:Entity {id: 'state:RUS'}), (b:Entity {id: 'place:vladivostok'}) MERGE (b)-[:LOCATED_IN {when: '1999'}]->(a);",
      'cites no claim',
    ],
    [
      'a type that may not stand between two kinds',
      "MATCH (a:Entity {id: 'state:RUS'}), (b:Entity {id: 'place:vladivostok'}) MERGE (a)-[r:HOLDS_OFFICE]->(b) SET r.cites = [];",
      'HOLDS_OFFICE',
    ],
    [
      'a date that is none',
      "MERGE (e:Entity {id: 'event:t-bad'}) SET e:Event, e.name = 'Bad', e.when = '2018-02-30';",
      '2018-02-30',
    ],
  ])(
    'refuses %s with its place, and keeps what was there',
    async (_, text, message) => {
      const error = await refusal(text);
      expect(error.message).toContain(message);
      expect(await cypher(CONTENTS)).toEqual(before);
    },
    120_000,
  );

  it('gives up when it is told to, and leaves nothing half', async () => {
    const signal = AbortSignal.abort();
    await expect(loadSeed(testDatabase(), { cache, replace: true, signal })).rejects.toThrow();
    expect(await cypher(CONTENTS)).toEqual(before);
  });

  it('leaves things about where they stood when it is loaded again', async () => {
    const places = () =>
      cypher(
        'MATCH (n:Entity) WHERE n.x IS NOT NULL RETURN n.id AS id, n.x AS x, n.y AS y ORDER BY id',
      ) as Promise<{ id: string; x: number; y: number }[]>;
    // Mirrored: far from where a new layout would put them.
    await cypher('MATCH (n:Entity) WHERE n.x IS NOT NULL SET n.x = 1076 - n.x');
    const stood = await places();
    await loadSeed(testDatabase(), { cache, replace: true });
    const ways = (await places())
      .map(({ x, y }, at) => Math.hypot(x - (stood[at]?.x ?? 0), y - (stood[at]?.y ?? 0)))
      .sort((a, b) => a - b);
    expect(ways).toHaveLength(stood.length);
    expect(ways[Math.floor(ways.length / 2)]).toBeLessThan(60);
  }, 120_000);

  it('replaces what only the dossier supports, and keeps what others brought', async () => {
    const edges = await cypher(EDGES);
    await cypher(`
      MATCH (a:Entity {id: 'state:RUS'})
      CREATE (s:Source {id: 'source:t-other', origin: 'import'}), (c:Claim {id: 'claim:t-other.1', key: 999999, origin: 'import', subject: 'state:RUS'})
      CREATE (c)-[:FROM_SOURCE]->(s), (c)-[:ABOUT]->(a)`);
    try {
      expect(await loadSeed(testDatabase(), { cache, replace: true })).toMatchObject({ outcome: 'loaded' });
      expect(await cypher(EDGES)).toEqual(edges);
      expect(await cypher("MATCH (:Claim {id: 'claim:t-other.1'})-[:ABOUT]->(a) RETURN a.id AS id")).toEqual([
        { id: 'state:RUS' },
      ]);
    } finally {
      await cypher("MATCH (n) WHERE n.id IN ['source:t-other', 'claim:t-other.1'] DETACH DELETE n");
    }
    expect(await cypher(CONTENTS)).toEqual(before);
  }, 120_000);
});
