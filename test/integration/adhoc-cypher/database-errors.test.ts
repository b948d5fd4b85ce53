/**
 * Errors of the database, provoked on a real server: code, message, and position if the server gives one. The rows of
 * src/adhoc-cypher/{syntax,type,runtime}-errors.ts that no statement can provoke are listed at the end.
 */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { Capped, Failed, NotCypher } from '../../../src/adhoc-cypher/errors.ts';
import { DATABASE_ERRORS, translateError } from '../../../src/adhoc-cypher/translate-error.ts';
import { toProblem } from '../../../src/endpoint/problem.ts';
import { testDatabase } from '../../support/database.ts';
import { adhoc, failureOf, runAll } from './support.ts';

const adhocCypher = adhoc();
const PRK = "(a:State {id: 'state:PRK'})";
const RUS = "(b:State {id: 'state:RUS'})";

type Row = readonly [
  reason: string,
  statement: string,
  text: RegExp | string,
  at?: string | undefined,
  parameters?: Record<string, unknown>,
];

const UNKNOWN_NAMES: readonly Row[] = [
  [
    'unknown-function',
    'RETURN toLowre("x")',
    'There is no function `toLowre`. Did you mean `toLower`?',
    'toLowre',
  ],
  ['unknown-function', 'RETURN qqqqq(1)', 'There is no function `qqqqq`.', 'qqqqq'],
  ['unknown-function', 'RETURN date.trunctae("day", date())', /Did you mean `date\.truncate`\?$/, 'date'],
  ['unknown-function', 'MTCH (n) RETURN n', 'There is no function `MTCH`. Did you mean MATCH?', 'MTCH'],
  [
    'unknown-procedure',
    'CALL db.lables()',
    'There is no procedure `db.lables`. Did you mean `db.labels`?',
    'db',
  ],
  ['unknown-procedure-column', 'CALL db.labels() YIELD nope RETURN nope', /no column `nope`/, 'nope'],
  [
    'unknown-variable',
    'MATCH (state:State) RETURN stat.name',
    'There is no variable `stat` here. Did you mean `state`?',
    'stat.',
  ],
  ['unknown-variable', 'RETURN nope', 'There is no variable `nope` here.', 'nope'],
];

const SYNTAX: readonly Row[] = [
  ['procedure-as-function', 'RETURN db.labels()', /is a procedure, not a function/, 'db'],
  ['unexpected-input', 'RETRUN 1', 'Unexpected `RETRUN`. Did you mean RETURN?', 'RETRUN'],
  ['unexpected-input', 'MATCH (n)\n RETRUN n', /Did you mean RETURN\?/, 'RETRUN'],
  ['unexpected-input', 'MATCH (n) WEHRE n.name = "x" RETURN n', /Did you mean WHERE\?/, 'WEHRE'],
  ['unexpected-input', 'MATCH (n) RETURN n ORDR BY n.name', /Did you mean ORDER BY\?/, 'ORDR'],
  ['unexpected-input', 'MATCH (n) RETURN n.name CONTIANS "x"', /Did you mean CONTAINS\?/, 'CONTIANS'],
  ['unexpected-input', 'MATCH (n) RETURN DISTNCT n', /Did you mean DISTINCT instead of `DISTNCT`\?/, 'n'],
  ['unexpected-input', 'RETURN CASE WHEN true THNE 1 END', /Did you mean THEN instead of `THNE`\?/, 'WHEN'],
  ['unexpected-input', 'MATCH (n RETURN n', /^Unexpected `RETURN`\. Expected: .*`\)`/, 'RETURN n'],
  ['unexpected-input', 'RETURN 1 +', 'The statement is incomplete. Expected: an expression.', ''],
  ['unexpected-input', 'SELECT * FROM x', /^Unexpected `SELECT`\. Expected: (?!.*CREATE)/, 'SELECT'],
  ['incomplete-statement', 'MATCH (n)', 'The statement must end with RETURN; it ends with MATCH.', 'MATCH'],
  ['missing-alias', 'WITH 1 RETURN 1', /needs a name/, '1'],
  ['union-columns-differ', 'RETURN 1 AS a UNION RETURN 2 AS b', /same names/, 'UNION'],
  ['duplicate-column', 'RETURN 1 AS a, 2 AS a', /same name/, '1 AS a'],
  ['duplicate-variable', 'WITH 1 AS n UNWIND [1] AS n RETURN n', /`n` is already used/, 'n RETURN'],
  [
    'single-column-needed',
    'RETURN COLLECT { MATCH (n) RETURN n.name, n.id }',
    /exactly one column/,
    'COLLECT',
  ],
  ['misplaced-aggregate', 'MATCH (n) WHERE count(n) > 1 RETURN n', /^count\(…\)/, 'count'],
  ['misplaced-aggregate', 'RETURN sum(count(1))', /inner one in a WITH/, 'count'],
  ['misplaced-aggregate', 'MATCH (n) RETURN n.name AS x ORDER BY count(*)', /^ORDER BY/, 'RETURN'],
  ['ambiguous-aggregate', 'MATCH (n)-->(m) RETURN n.x + count(m)', /mixes an aggregate/, 'n.x'],
  ['wrong-number-of-arguments', 'RETURN size()', '`size` takes more arguments.', 'size'],
  ['wrong-number-of-arguments', 'RETURN size(1, 2)', '`size` takes fewer arguments.', 'size'],
  ['wrong-number-of-arguments', 'CALL db.labels(1)', 'The procedure takes no arguments (got 1).', 'CALL'],
  ['number-too-large', 'RETURN 9223372036854775808', /9223372036854775807/, '9223372036854775808'],
  ['number-too-large', 'RETURN 1e400', /1\.8e308/, '1e400'],
  ['bad-number', 'RETURN 0x', 'This is not a number.', '0x'],
  ['bad-row-count', 'MATCH (n) RETURN n LIMIT -1', 'LIMIT takes an integer of at least 0 (got -1).', '-1'],
  ['bad-row-count', 'MATCH (n) RETURN n SKIP 1.5', 'SKIP takes an integer of at least 0 (got 1.5).', '1.5'],
  ['bad-row-count', 'MATCH (n) RETURN n LIMIT n', /not a variable/, 'n'],
  ['bad-percentile', 'RETURN percentileCont(1, 2)', /from 0\.0 to 1\.0 \(got 2\)/, '2'],
  ['bad-path-count', 'MATCH SHORTEST 0 (a)-[]->(b) RETURN 1', /at least 1/, '0'],
  [
    'bad-path-length',
    'MATCH p = shortestPath((a:State)-[*2..3]-(b:State)) RETURN p',
    /minimum length of 0 or 1/,
  ],
  ['bad-path-length', 'MATCH ((a)-[]->(b)){2,1} RETURN 1', /lower bound/],
  ['wrong-index-hint', 'MATCH (n) USING INDEX n:State(foo) WHERE n.foo = 1 RETURN n', /hint cannot be used/],
  ['return-without-variables', 'RETURN *', /no variables/, 'RETURN'],
  ['old-syntax', 'MATCH (n) WHERE exists(n.name) RETURN n', /IS NOT NULL/, 'exists'],
  ['bad-normal-form', 'RETURN normalize("a", "x")', /NFC/, '"x"'],
  ['bad-escape', 'RETURN "\\u00zz"', /four hexadecimal digits/],
];

const TYPES: readonly Row[] = [
  ['wrong-type', 'RETURN toUpper(1)', 'Expected a String (got an Integer).', '1'],
  ['wrong-type', 'RETURN 1 AND true', 'Expected a Boolean (got an Integer).', '1'],
  ['wrong-type', 'MATCH (r)-[r]->() RETURN r', /^`r` is already a Node/, 'r]'],
  ['wrong-type', 'MATCH (n) RETURN n LIMIT $x', '$x must be an Integer (got a String).', '$x', { x: 'a' }],
  ['wrong-type', 'UNWIND [[1]] AS x RETURN x["a"]', 'A list index must be an Integer (got a String).', '"a"'],
  ['incomplete-point', 'RETURN point({x: 1})', /^A point takes/, '{x'],
];

const VALUES: readonly Row[] = [
  ['division-by-zero', 'UNWIND [1, 0] AS x RETURN 1 / x', /^Division by zero/],
  ['division-by-zero', 'RETURN 1 % 0', /^Division by zero/],
  ['integer-overflow', 'UNWIND [9223372036854775807] AS x RETURN x + 1', /exceeds the range of an integer/],
  ['number-too-large', 'RETURN toInteger("99999999999999999999")', /too large for an integer/],
  [
    'bad-regular-expression',
    'RETURN "a" =~ "("',
    /^Invalid regular expression: unclosed group near index 1\.$/,
  ],
  [
    'bad-date-text',
    'RETURN date($x)',
    'The text is not a date; write it as "2019-04-25".',
    undefined,
    { x: 'soon' },
  ],
  ['bad-date-text', 'RETURN datetime("soon")', /2019-04-25T12:30:00/],
  ['bad-date-text', 'RETURN duration("soon")', /P1Y2M3DT4H/],
  ['date-out-of-range', 'RETURN date("2019-13-01")', 'The month must be from 1 to 12 (got 13).'],
  ['date-out-of-range', 'RETURN localtime({hour: 25})', 'The hour must be from 0 to 23 (got 25).'],
  [
    'unknown-time-zone',
    'RETURN datetime({year: 2019, timezone: "Nowhere/Land"})',
    /^Unknown time zone "Nowhere\/Land"/,
  ],
  ['missing-date-part', 'RETURN date({month: 3})', 'The value needs a year.'],
  ['unknown-field', 'RETURN date({yeer: 2019})', /^Unknown field `yeer`/],
  ['unknown-field', 'RETURN date().foo', /^Unknown field `foo`/],
  ['bad-date-parts', 'RETURN datetime({epochMillis: "x"})', 'Cannot create a date time from "x".'],
  ['unknown-unit', 'RETURN date.truncate("foo", date())', /^"foo" is not a unit/],
  ['wrong-type', 'RETURN duration({days: "x"})', 'days must be a number.'],
  ['wrong-type', 'UNWIND [1] AS x RETURN x + date()', 'Cannot add an integer and a date.'],
  ['wrong-type', 'UNWIND [{a: 1}] AS m RETURN m.a.b', 'Expected a map (got 1).'],
  [
    'wrong-type',
    'RETURN range(1, $n)',
    /^The end value of range\(…\) must be a numeric value, not null\.$/,
    undefined,
    { n: null },
  ],
  ['wrong-type', 'RETURN point({x: "a", y: 1})', /^A value has the wrong type/],
  ['not-a-condition', 'MATCH (n:State) WHERE n.name RETURN n', /^A condition must be true or false, not "/],
  [
    'bad-row-count',
    'MATCH (n) RETURN n LIMIT $x',
    /^A number is expected instead of null/,
    undefined,
    { x: null },
  ],
  ['negative-index', 'RETURN substring("abc", -1)', /must not be negative/],
  ['range-step-zero', 'RETURN range(1, 5, 0)', /cannot be 0/],
  ['bad-rounding', 'RETURN round(1.5, 1, "FOO")', /HALF_EVEN/],
  ['bad-point', 'RETURN point({latitude: 200, longitude: 1})', /latitude is from -90 to 90/],
  ['bad-trim', 'RETURN trim(BOTH "ab" FROM "x")', /a single character/],
  ['bad-vector', 'RETURN vector.similarity.cosine([1], [1, 2])', /same number of dimensions/],
  ['wrong-arguments', 'RETURN date(1)', 'date(…) cannot be called with 1.'],
  ['unknown-index', 'CALL db.index.fulltext.queryNodes("nope", "x")', 'No fulltext index is named "nope".'],
  ['bad-index-query', 'CALL db.index.fulltext.queryNodes("entity_terms", "a:\\"")', /^Invalid search text/],
];

const UNSUPPORTED: readonly Row[] = [
  [
    'exhaustive-shortest-path',
    `MATCH ${PRK}, ${RUS} MATCH p = shortestPath((a)-[*..3]-(b)) WHERE length(p) > 2 RETURN p`,
    /^This shortest path would need a search of all paths/,
  ],
  [
    'exhaustive-shortest-path',
    `MATCH ${PRK}, ${RUS} MATCH p = allShortestPaths((a)-[*]-(b)) WHERE length(p) > 5 RETURN p`,
    /disabled/,
  ],
  ['shortest-path-same-ends', `MATCH ${PRK} MATCH p = shortestPath((a)-[*]-(a)) RETURN p`, /WHERE a <> b/],
  [
    'shortest-path-same-ends',
    `MATCH ${PRK} MATCH (b:State {id: 'state:PRK'}) MATCH p = shortestPath((a)-[*]-(b)) RETURN p`,
    /WHERE a <> b/,
  ],
  [
    'unsupported-clause',
    'MATCH REPEATABLE ELEMENTS (a)-[]->(b) RETURN 1',
    /^REPEATABLE ELEMENTS is not supported/,
  ],
];

const GROUPS = [
  ['cypher-unknown-name', 400, UNKNOWN_NAMES],
  ['cypher-syntax', 400, SYNTAX],
  ['cypher-type', 400, TYPES],
  ['cypher-failed', 422, VALUES],
  ['cypher-unsupported', 422, UNSUPPORTED],
] as const;

describe.each(GROUPS)('%s', (code, status, rows) => {
  it.each(rows.map((row) => [`${row[0]}: ${row[1]}`, row] as const))('%s', async (_name, row) => {
    const [reason, statement, text, at, parameters] = row;
    const error = await failureOf(runAll(adhocCypher, statement, parameters));
    expect(error instanceof NotCypher || error instanceof Failed, String(error)).toBe(true);
    const problem = toProblem(error);
    expect([problem.code, problem.status, problem.more.fault?.reason]).toEqual([code, status, reason]);
    if (typeof text === 'string') expect(problem.detail).toBe(text);
    else expect(problem.detail).toMatch(text);
    const offset = problem.more.errors?.[0]?.offset;
    if (at !== undefined && at !== '') expect(statement.slice(offset, (offset ?? 0) + at.length)).toBe(at);
    // Nothing reveals internals of the server.
    expect(problem.detail).not.toMatch(/org\.neo4j|java\.|EXPLAIN|null pointer|\$@/i);
  });
});

describe('the table', () => {
  /** Errors that an allowed statement cannot provoke, or only by filling the memory of the server (limits.test.ts). */
  const NOT_PROVOKED = ['memory', 'nested-too-deeply', 'missing-parameter', 'no-such-database'];

  it('has no row that is neither provoked here nor listed as impossible', () => {
    const provoked = new Set(GROUPS.flatMap(([, , rows]) => rows.map(([reason]) => reason)));
    const left = new Set(
      DATABASE_ERRORS.map(({ reason }) => reason).filter((reason) => !provoked.has(reason)),
    );
    expect([...left].sort()).toEqual([...NOT_PROVOKED].sort());
  });

  const said = (code: string, message: string) => new neo4j.Neo4jError(message, code, '50N42', '');

  it('reports out-of-memory and deep nesting as exceeded limits', () => {
    for (const code of [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'Neo.TransientError.General.StackOverFlowError',
    ]) {
      const fault = translateError(said(code, 'whatever'), 'RETURN 1', '');
      expect(fault).toBeInstanceOf(Capped);
      expect(toProblem(fault).code).toBe('too-large');
    }
  });

  it('reports unknown errors with their code, and internal errors without their message', () => {
    const unknown = toProblem(
      translateError(said('Neo.ClientError.Statement.NewError', 'New words.'), 'RETURN 1', ''),
    );
    expect([unknown.code, unknown.detail]).toEqual([
      'cypher-failed',
      'The database rejects this with Neo.ClientError.Statement.NewError: New words.',
    ]);
    const broken = said('Neo.DatabaseError.Statement.ExecutionFailed', 'NPE at /var/lib/neo4j/x');
    const problem = toProblem(translateError(broken, 'RETURN 1', ''));
    expect(problem.code).toBe('cypher-failed');
    expect(problem.detail).toContain('Neo.DatabaseError.Statement.ExecutionFailed');
    expect(problem.detail).not.toContain('/var/lib');
  });

  it('recognizes an error by its status if the message is unknown', async () => {
    const session = testDatabase().driver.session({ database: testDatabase().name });
    const error = (await failureOf(
      session.run('MATCH (a:State {id: "state:PRK"}) MATCH p = shortestPath((a)-[*]-(a)) RETURN p'),
    )) as InstanceType<typeof neo4j.Neo4jError>;
    await session.close();
    error.message = 'Other words of a newer server.';
    const fault = translateError(error, 'RETURN 1', '') as Failed;
    expect([error.gqlStatus, fault.id.reason]).toEqual(['51N23', 'shortest-path-same-ends']);
  });
});

describe('an unknown name', () => {
  it.each([
    ['MATCH (n:Stat) RETURN n', 'No node has the label `Stat`. Did you mean State?', 'Stat)'],
    [
      'MATCH ()-[r:SIGND]->() RETURN r',
      'No relationship has the type `SIGND`. Did you mean SIGNED?',
      'SIGND',
    ],
    [
      'MATCH (n:State) RETURN n.naem',
      'No node or relationship has the property `naem`. Did you mean name?',
      'naem',
    ],
    [
      'MATCH (n:State) RETURN n.`nmae`',
      'No node or relationship has the property `nmae`. Did you mean name?',
      '`nmae`',
    ],
    ['MATCH (n:Qqqqqqqqq) RETURN n', 'No node has the label `Qqqqqqqqq`.', 'Qqqqqqqqq'],
  ])('%s', async (statement, description, at) => {
    const { summary } = await runAll(adhocCypher, statement);
    const found = summary.notifications.find((one) => one.description === description);
    expect(found, JSON.stringify(summary.notifications)).toBeDefined();
    expect(statement.slice(found?.place?.offset).startsWith(at)).toBe(true);
  });
});

describe('a range with a parameter', () => {
  it('is allowed if the value is small', async () => {
    const { rows } = await runAll(adhocCypher, 'RETURN [x IN range(1, $n) | x] AS list', { n: 3 });
    expect(rows).toEqual([[[1, 2, 3]]]);
    await runAll(adhocCypher, 'RETURN range(-$n, size([1]) + $n, $n) AS list', { n: 100 });
    await runAll(adhocCypher, 'UNWIND range(1, $n) AS x RETURN x LIMIT 1', { n: 1_000_000_000 });
  });

  it.each([
    100_001,
    -100_001,
    1.5,
    'a',
    { $type: 'Integer', _value: '9007199254740993' },
  ])('is refused with %s, with the part in the message', async (n) => {
    const error = await failureOf(runAll(adhocCypher, 'RETURN [x IN range(1, $n) | x] AS list', { n }));
    expect(toProblem(error)).toMatchObject({ code: 'cypher-refused', more: { rule: 'range' } });
    expect((error as Error).message).toMatch(/^\$n is .*`range\(1, \$n\)`/);
  });

  it('adds all parameters and numbers of one argument', async () => {
    const error = await failureOf(runAll(adhocCypher, 'RETURN range(1, $n + $n + 1) AS list', { n: 50_000 }));
    expect(toProblem(error).more.rule).toBe('range');
  });
});
