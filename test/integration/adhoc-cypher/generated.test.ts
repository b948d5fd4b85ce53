/**
 * Generated attacks: a write, a load, a forbidden call or a command in random case, with comments and white space between
 * its words, within a random read query. Each is refused, and the database is unchanged.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotCypher, Refused } from '../../../src/adhoc-cypher/errors.ts';
import { adhoc, failureOf, runAll, type Store, store } from './support.ts';

const adhocCypher = adhoc();
let before: Store;
beforeAll(async () => {
  before = await store();
});
afterAll(async () => {
  expect(await store()).toEqual(before);
});

const RUNS = 150;

/** Clauses that are allowed in a subquery; a bar marks where white space or a comment is inserted. */
const CLAUSES = [
  'CREATE|(:Evil|{x:|1})',
  'MERGE|(e:Evil)',
  'MATCH|(m)|SET|m.x|=|1',
  'MATCH|(m)|SET|m:Evil',
  'MATCH|(m)|REMOVE|m.name',
  'MATCH|(m)|DETACH|DELETE|m',
  'MATCH|()-[r]->()|DELETE|r',
  'FOREACH|(i|IN|[1]|CREATE|(:Evil))'.replace('[1]|CREATE', '[1] \u0001 CREATE'),
  'LOAD|CSV|FROM|"http://127.0.0.1:9/x"|AS|line',
  'CALL|dbms.listConfig()|YIELD|name',
  'CALL|db.createLabel("Evil")',
  'WITH|apoc.util.sleep(1)|AS|z',
];

const blank = fc.constantFrom(' ', '\n', '\t', '\r\n', ' /* x */ ', ' // x\n', '\u00a0', ' /* CREATE; " */ ');
const anyCase = (word: string) =>
  fc
    .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
    .map((ups) =>
      Array.from(word, (letter, at) => (ups[at] ? letter.toUpperCase() : letter.toLowerCase())).join(''),
    );

/** Keywords in random case; names, strings and labels unchanged. */
const clause = fc.constantFrom(...CLAUSES).chain((text) => {
  const words = text.split('|').map((word) => word.replace('\u0001', '|'));
  return fc
    .tuple(
      ...words.map((word) => (/^[A-Z]+$/.test(word) ? anyCase(word) : fc.constant(word))),
      fc.array(blank, { minLength: words.length, maxLength: words.length }),
    )
    .map((parts) => {
      const blanks = parts.at(-1) as string[];
      return (parts.slice(0, -1) as string[]).map((word, at) => word + blanks[at]).join('');
    });
});

const WRAPPERS: ((inner: string) => string)[] = [
  (inner) => `${inner} RETURN 1 AS one`,
  (inner) => `RETURN 0 AS one UNION ALL ${inner} RETURN 1 AS one`,
  (inner) => `MATCH (n) WITH n LIMIT 1 CALL (n) { ${inner} RETURN 1 AS one } RETURN one`,
  (inner) => `UNWIND [1, 2] AS i CALL { ${inner} RETURN 1 AS one } RETURN one`,
  (inner) => `CALL { CALL { ${inner} RETURN 1 AS one } RETURN one } RETURN one`,
  (inner) => `/* */ MATCH (n:State) WITH count(n) AS many ${inner} RETURN many AS one`,
  (inner) => `RETURN EXISTS { ${inner} RETURN 1 AS one } AS one`,
  (inner) => `RETURN [i IN [1] | COLLECT { ${inner} RETURN 1 AS one }] AS one`,
  (inner) => `RETURN CASE WHEN true THEN COUNT { ${inner} RETURN 1 AS one } END AS one`,
  (inner) => `WITH "'" AS q, '"' AS p, 1 AS \`\`\`\` ${inner} RETURN 1 AS one`,
];

describe('in any context', () => {
  it('a forbidden clause is refused', async () => {
    await fc.assert(
      fc.asyncProperty(clause, fc.constantFrom(...WRAPPERS), async (inner, wrap) => {
        const failure = await failureOf(runAll(adhocCypher, wrap(inner)));
        // Some are not allowed in a subquery; the database reports that.
        expect(failure instanceof Refused || failure instanceof NotCypher, `${wrap(inner)}: ${failure}`).toBe(
          true,
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('an escape cannot form a keyword or end a string', async () => {
    const place = fc.constantFrom(
      (written: string) => `MATCH (n) ${written}ELETE n`,
      (written: string) => `RETURN 'x${written}' AS a, 'DELETE' AS b`,
      (written: string) => `RETURN 1 AS \`x${written}\``,
      (written: string) => `RETURN 1 // ${written}\n`,
      (written: string) => `RETURN "x${written}" AS a`,
    );
    const code = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0x22, 0x27, 0x60, 0x5c, 0x0a, 0x44),
    );
    await fc.assert(
      fc.asyncProperty(place, code, fc.constantFrom('\\u', '\\uu', '\\\\u'), async (write, unit, begin) => {
        const text = write(begin + unit.toString(16).padStart(4, '0'));
        const failure = await failureOf(runAll(adhocCypher, text));
        if (failure instanceof Refused || failure instanceof NotCypher) return;
        // An accepted statement has a letter in a string, and the database reads it in the same way.
        expect(failure, text).toBeUndefined();
        expect((await runAll(adhocCypher, text)).rows.length, text).toBe(1);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a string of the user', () => {
  it('is never interpreted as Cypher', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (said) => {
        const quoted = `'${said.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
        const failure = await failureOf(
          runAll(adhocCypher, `RETURN ${quoted} AS said, $said AS sent`, { said }),
        );
        if (failure instanceof Refused && ['escape', 'character'].includes(failure.rule)) return;
        const { rows } = await runAll(adhocCypher, `RETURN ${quoted} AS said, $said AS sent`, { said });
        expect(rows[0]?.[1]).toBe(said);
        expect(rows[0]?.[0]).toBe(said);
      }),
      { numRuns: RUNS },
    );
  });
});
