import { createHash } from 'node:crypto';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { diagnoseDatabase } from '../../../src/database/launch/diagnosis.ts';
import { isMigrated, migrate, schemaScripts } from '../../../src/database/migrate.ts';
import type { ScriptFile } from '../../../src/database/script-files.ts';
import { RELATIONSHIP_TYPE_NAMES } from '../../../src/model/vocabulary.ts';
import { readSettings } from '../../../src/settings.ts';
import { cypher, testDatabase } from '../../support/database.ts';

function script(id: string, text: string): ScriptFile {
  return {
    id,
    path: `cypher/schema/${id}.cypher`,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

const EXTRA = script('900-test', 'CREATE INDEX t_extra IF NOT EXISTS FOR (n:TExtra) ON (n.x);');

/** Every search term, and what the index finds for one of them. */
async function searchState(): Promise<unknown[]> {
  const terms = 'MATCH (t:EntityTerms|ClaimTerms) RETURN t.id AS id, t.terms AS terms ORDER BY id';
  const found =
    "CALL db.index.fulltext.queryNodes('entity_terms', 'kimjongun') YIELD node RETURN node.id AS id ORDER BY id";
  const stored = (await cypher(terms)).map((row) => [row.id, [...(row.terms as string[])].sort()]);
  const hits = await cypher(found);
  expect(stored.length).toBeGreaterThan(100);
  expect(hits.length).toBeGreaterThan(0);
  return [stored, hits];
}

describe('migrations', () => {
  afterEach(async () => {
    await cypher("MATCH (m:Migration) WHERE m.id STARTS WITH '9' DELETE m");
    await cypher('DROP INDEX t_extra IF EXISTS');
  });

  it('are applied once: a second start applies none', async () => {
    expect(await migrate(testDatabase(), false)).toEqual([]);
    expect(await isMigrated(testDatabase())).toBe(true);
  });

  it('give every relationship type of the vocabulary its unique id', async () => {
    const rows = await cypher(
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, entityType WHERE entityType = 'RELATIONSHIP' AND properties = ['id'] RETURN labelsOrTypes[0] AS type",
    );
    expect(rows.map(({ type }) => type).sort()).toEqual([...RELATIONSHIP_TYPE_NAMES].sort());
  });

  it('do not race: of two starts at once one applies, the other waits and finds it done', async () => {
    const scripts = [...schemaScripts(), EXTRA];
    const applied = await Promise.all([1, 2, 3].map(() => migrate(testDatabase(), false, scripts)));
    expect(applied.flat()).toEqual(['900-test']);
    expect(await cypher("SHOW INDEXES YIELD name WHERE name = 't_extra'")).toHaveLength(1);
  });

  it('bring search terms to a database that has data and the schema of before', async () => {
    const [first, second, third, ...later] = schemaScripts();
    expect([first?.id, second?.id, third?.id]).toEqual(['001-unique-ids', '002-indexes', '003-search-terms']);
    const before = await searchState();
    await cypher('MATCH (t:EntityTerms|ClaimTerms) DETACH DELETE t');
    await cypher("MATCH (m:Migration) WHERE m.id > '003' DELETE m");
    for (const name of ['entity_terms', 'claim_terms']) await cypher(`DROP INDEX ${name} IF EXISTS`);
    for (const name of ['entity_terms_id', 'claim_terms_id'])
      await cypher(`DROP CONSTRAINT ${name} IF EXISTS`);
    await cypher(second?.text.match(/CREATE FULLTEXT INDEX entity_names[^;]*/)?.[0] ?? '');
    expect(await migrate(testDatabase(), false)).toEqual([third?.id, ...later.map(({ id }) => id)]);
    await cypher('CALL db.awaitIndexes(60)');
    expect(await searchState()).toEqual(before);
    expect(await cypher("SHOW INDEXES YIELD name WHERE name = 'entity_names'")).toEqual([]);
  });

  it('refuse a file that was changed after it was applied, by name', async () => {
    const [first, ...rest] = schemaScripts();
    const changed = [script(first?.id ?? '', `${first?.text}// changed`), ...rest];
    await expect(migrate(testDatabase(), false, changed)).rejects.toThrow(
      'cypher/schema/001-unique-ids.cypher was changed after it was applied',
    );
  });

  it('refuse a database of a newer version', async () => {
    await migrate(testDatabase(), false, [...schemaScripts(), EXTRA]);
    await expect(migrate(testDatabase(), false)).rejects.toThrow(
      '900-test, which this version does not know',
    );
  });

  it('name file, line and column of a statement that fails, and record nothing', async () => {
    const broken = script('900-test', '// a comment\nCREATE INDEX t_extra FOR (n:TExtra)\n  ONN (n.x);');
    await expect(migrate(testDatabase(), false, [...schemaScripts(), broken])).rejects.toThrow(
      'cypher/schema/900-test.cypher:2:1',
    );
    expect(await cypher("MATCH (m:Migration {id: '900-test'}) RETURN m.id")).toEqual([]);
  });
});

describe('what a start refuses, the doctor refuses in the same words', () => {
  const diagnosis = (environment: Record<string, string> = {}) => {
    const { uri, username, password, database } = inject('address');
    return diagnoseDatabase(
      readSettings({
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
        ...environment,
      }),
    );
  };
  const refusal = async () =>
    migrate(testDatabase(), false).then(
      () => undefined,
      (error: Error) => error.message,
    );

  it('a database of ours is used by both', async () => {
    expect(await refusal()).toBeUndefined();
    expect((await diagnosis()).way).toBe('uri');
  });

  it('a foreign database is used by neither, unless that is insisted on', async () => {
    await cypher('MATCH (m:Migration) SET m:TForeign REMOVE m:Migration');
    try {
      const message = await refusal();
      expect(message).toContain('data that Entente did not write');
      const found = await diagnosis();
      expect([found.way, found.findings.find(({ state }) => state === 'missing')?.found]).toEqual([
        undefined,
        message,
      ]);
      expect((await diagnosis({ ENTENTE_SCHEMA: 'apply' })).way).toBe('uri');
    } finally {
      await cypher('MATCH (m:TForeign) SET m:Migration REMOVE m:TForeign');
    }
  });

  it('nor a database of a newer version', async () => {
    await cypher("CREATE (:Migration {id: '900-test', sha256: 'x'})");
    try {
      const message = await refusal();
      expect(message).toContain('900-test');
      const found = await diagnosis();
      expect([found.way, found.findings.at(-1)?.found]).toEqual([undefined, message]);
    } finally {
      await cypher("MATCH (m:Migration {id: '900-test'}) DELETE m");
    }
  });
});
