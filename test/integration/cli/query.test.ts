/** `entente query` as a child process. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/errors.ts';
import { cypher } from '../../support/database.ts';
import { commandLine } from './support.ts';

const { home, start, call } = commandLine();
const query = (words: string[], input?: string) => call(['query', ...words], input);

const COUNT = 'UNWIND range(1, 3) AS n RETURN n, toString(n) AS name';

describe('prints', () => {
  it('a table, with the number of rows shown and available', async () => {
    const { out, err, code } = await query([COUNT, '--limit', '2']);
    expect(out).toBe('n  name\n─  ────\n1  1\n2  2\n');
    expect(err).toMatch(/^Showing 2 of at least 3 rows, \d+ ms\.\n$/);
    expect(code).toBe(0);
  });

  it('a JSON document', async () => {
    const { out } = await query([COUNT, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      columns: ['n', 'name'],
      rows: [
        [1, '1'],
        [2, '2'],
        [3, '3'],
      ],
    });
  });

  it('NDJSON, for a statement from standard input', async () => {
    const { out } = await query(['-', '--format=ndjson'], COUNT);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => Object.keys(line)[0])).toEqual(['columns', 'row', 'row', 'row', 'summary']);
  });

  it('CSV, for a statement from a file', async () => {
    const file = join(home, 'question.cypher');
    writeFileSync(file, `// a comment\n${COUNT}`);
    const { out } = await query([`@${file}`, '--format', 'csv']);
    expect(parse(out)).toEqual([
      ['n', 'name'],
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
    ]);
  });
});

describe('EXPLAIN and PROFILE', () => {
  const PLAN = 'MATCH (s:State) RETURN s.name';

  it('show the plan as a table', async () => {
    const { out, err, code } = await query([`EXPLAIN ${PLAN}`]);
    expect([code, out.split('\n')[0]?.split(/ +/)]).toEqual([0, ['operator', 'details', 'estimatedRows']]);
    expect(out).toMatch(/^ProduceResults /m);
    expect(out).toMatch(/^ +NodeByLabelScan/m);
    expect(err).toMatch(/^Query plan; the innermost operator runs first, \d+ ms\./);
    const profiled = await query([`profile ${PLAN}`]);
    expect(profiled.out.split('\n')[0]?.split(/ +/).slice(3)).toEqual(['rows', 'dbHits']);
  });

  it('give the plan in each format', async () => {
    const { out } = await query([`EXPLAIN ${PLAN}`, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      columns: ['s.name'],
      rows: [],
      profiled: false,
      plan: { operator: 'ProduceResults' },
    });
    const csv = parse((await query([`PROFILE ${PLAN}`, '--format', 'csv'])).out) as string[][];
    expect(csv[0]).toEqual(['operator', 'details', 'estimatedRows', 'rows', 'dbHits']);
    expect(Number(csv[1]?.[3])).toBeGreaterThan(5);
    const lines = (await query([`EXPLAIN ${PLAN}`, '--format', 'ndjson'])).out.trimEnd().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object).includes('plan'))).toEqual([
      true,
      false,
    ]);
  });
});

it('prints which database is used only with --verbose', async () => {
  expect((await query(['RETURN 1'])).err).toMatch(/^1 row, \d+ ms\.\n$/);
  expect((await query(['RETURN 1', '--verbose'])).err).toMatch(/^Database: .*\n1 row, \d+ ms\.\n$/);
});

it('marks the position of an error that the database reports', async () => {
  const { err, code } = await query(['MATCH (n)\nRETRUN n']);
  expect(code).toBe(EXIT.usage);
  expect(err).toBe('`RETRUN` cannot stand here. Did you mean RETURN?\nline 2, column 1:\n  RETRUN n\n  ^\n');
});

it('takes parameters as JSON, and other values as text, without change', async () => {
  const given = [
    '--param',
    'n=9007199254740993',
    '--param',
    'who=Kim Jong Un',
    '--param=list=[1,2]',
    '--param',
    'e=',
  ];
  const { out } = await query([
    'RETURN $n AS n, $who AS who, $list AS list, $e AS e',
    '--format',
    'json',
    ...given,
  ]);
  expect(JSON.parse(out).rows).toEqual([
    [{ $type: 'Integer', _value: '9007199254740993' }, 'Kim Jong Un', [1, 2], ''],
  ]);
});

describe('refuses', () => {
  it.each([
    [
      'a statement that writes, with the position',
      ['MATCH (n)\n  SET n.x = 1'],
      'line 2, column 3:\n    SET n.x = 1\n    ^',
    ],
    ['a syntax error, with the position', ['MATCH (n RETURN n'], 'line 1, column'],
    ['a parameter that is missing', ['RETURN $day'], 'The parameter day is missing'],
    ['a parameter that is not used', ['RETURN 1', '--param', 'day=1'], 'does not use $day'],
    ['a parameter without a name', ['RETURN 1', '--param', '20190426'], '--param 20190426 has no name'],
    ['a missing file', ['@nowhere.cypher'], 'nowhere.cypher cannot be read'],
    ['an unknown format', ['RETURN 1', '--format', 'xml'], 'table, json, ndjson, csv'],
    ['an invalid number of rows', ['RETURN 1', '--limit', '0'], '--limit must be a whole number'],
  ])('%s', async (_what, words, message) => {
    const { out, err, code } = await query(words);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(EXIT.usage);
  });
});

describe('stops the query in the database', () => {
  // Slow enough to be interrupted, and with rows, so that output arrives.
  const endless = (mark: string) => `UNWIND range(1, 100000000) AS ${mark} RETURN ${mark}`;
  const runs = async (mark: string) => {
    const found = await cypher(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark RETURN currentQuery',
      {
        mark: `AS ${mark} RETURN`,
      },
    );
    return found.length;
  };

  it('on Ctrl-C', async () => {
    const child = start('query', endless('interrupted'), '--format', 'ndjson', '--limit', '100000');
    child.stdin.end();
    // No reader: the pipe fills, and the query waits.
    await once(child.stdout, 'readable');
    await expect.poll(() => runs('interrupted')).toBe(1);
    child.stdout.resume();
    child.kill('SIGINT');
    await once(child, 'close');
    await expect.poll(() => runs('interrupted')).toBe(0);
  });

  it('when the reader closes the pipe, and succeeds', async () => {
    const child = start('query', endless('closed'), '--format', 'ndjson', '--limit', '100000');
    child.stdin.end();
    await once(child.stdout, 'readable');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
    await expect.poll(() => runs('closed')).toBe(0);
  });
});
