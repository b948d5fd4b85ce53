/**
 * What the database says about statements, provoked for real: each fault with its reason, its plain text, and its place
 * where the server gives one. The rows of src/adhoc-cypher/{text,type,run}-faults.ts that no statement here can provoke are
 * named at the end.
 */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { DATABASE_FAULTS, faultOf } from '../../../src/adhoc-cypher/faults.ts';
import { Capped, Failed, NotCypher } from '../../../src/adhoc-cypher/refusal.ts';
import { toProblem } from '../../../src/api/problem.ts';
import { testDatabase } from '../../support/database.ts';
import { adhoc, failureOf, whole } from './support.ts';

const asking = adhoc();
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
  ['unexpected-input', 'RETRUN 1', '`RETRUN` cannot stand here. Did you mean RETURN?', 'RETRUN'],
  ['unexpected-input', 'MATCH (n)\n RETRUN n', /Did you mean RETURN\?/, 'RETRUN'],
  ['unexpected-input', 'MATCH (n) WEHRE n.name = "x" RETURN n', /Did you mean WHERE\?/, 'WEHRE'],
  ['unexpected-input', 'MATCH (n) RETURN n ORDR BY n.name', /Did you mean ORDER BY\?/, 'ORDR'],
  ['unexpected-input', 'MATCH (n) RETURN n.name CONTIANS "x"', /Did you mean CONTAINS\?/, 'CONTIANS'],
  ['unexpected-input', 'MATCH (n) RETURN DISTNCT n', /Is `DISTNCT` meant to be DISTINCT\?/, 'n'],
  ['unexpected-input', 'RETURN CASE WHEN true THNE 1 END', /Is `THNE` meant to be THEN\?/, 'WHEN'],
  [
    'unexpected-input',
    'MATCH (n RETURN n',
    /^`RETURN` cannot stand here\. Expected here: .*`\)`/,
    'RETURN n',
  ],
  ['unexpected-input', 'RETURN 1 +', 'The statement ends too early. Expected here: an expression.', ''],
  [
    'unexpected-input',
    'SELECT * FROM x',
    /^`SELECT` cannot stand here\. Expected here: (?!.*CREATE)/,
    'SELECT',
  ],
  ['incomplete-statement', 'MATCH (n)', 'The statement must end with RETURN; it ends with MATCH.', 'MATCH'],
  ['missing-alias', 'WITH 1 RETURN 1', /needs a name/, '1'],
  ['union-columns-differ', 'RETURN 1 AS a UNION RETURN 2 AS b', /same names/, 'UNION'],
  ['duplicate-column', 'RETURN 1 AS a, 2 AS a', /same name/, '1 AS a'],
  ['duplicate-variable', 'WITH 1 AS n UNWIND [1] AS n RETURN n', /`n` has been used already/, 'n RETURN'],
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
  [
    'wrong-number-of-arguments',
    'CALL db.labels(1)',
    'The procedure takes no arguments; it is given 1.',
    'CALL',
  ],
  ['number-too-large', 'RETURN 9223372036854775808', /9223372036854775807/, '9223372036854775808'],
  ['number-too-large', 'RETURN 1e400', /1\.8e308/, '1e400'],
  ['bad-number', 'RETURN 0x', 'This is not a number.', '0x'],
  ['bad-row-count', 'MATCH (n) RETURN n LIMIT -1', 'LIMIT takes a whole number from 0 up (got -1).', '-1'],
  ['bad-row-count', 'MATCH (n) RETURN n SKIP 1.5', 'SKIP takes a whole number from 0 up (got 1.5).', '1.5'],
  ['bad-row-count', 'MATCH (n) RETURN n LIMIT n', /no variable/, 'n'],
  ['bad-percentile', 'RETURN percentileCont(1, 2)', /from 0\.0 to 1\.0 \(got 2\)/, '2'],
  ['bad-path-count', 'MATCH SHORTEST 0 (a)-[]->(b) RETURN 1', /at least 1/, '0'],
  [
    'bad-path-length',
    'MATCH p = shortestPath((a:State)-[*2..3]-(b:State)) RETURN p',
    /least length of 0 or 1/,
  ],
  ['bad-path-length', 'MATCH ((a)-[]->(b)){2,1} RETURN 1', /lower bound/],
  ['wrong-index-hint', 'MATCH (n) USING INDEX n:State(foo) WHERE n.foo = 1 RETURN n', /hint cannot be used/],
  ['return-without-variables', 'RETURN *', /no variables/, 'RETURN'],
  ['old-syntax', 'MATCH (n) WHERE exists(n.name) RETURN n', /IS NOT NULL/, 'exists'],
  ['bad-normal-form', 'RETURN normalize("a", "x")', /NFC/, '"x"'],
  ['bad-escape', 'RETURN "\\u00zz"', /four hexadecimal digits/],
];

const TYPES: readonly Row[] = [
  ['wrong-type', 'RETURN toUpper(1)', 'Expected here: a String; this is an Integer.', '1'],
  ['wrong-type', 'RETURN 1 AND true', 'Expected here: a Boolean; this is an Integer.', '1'],
  ['wrong-type', 'MATCH (r)-[r]->() RETURN r', /^`r` is a Node already/, 'r]'],
  [
    'wrong-type',
    'MATCH (n) RETURN n LIMIT $x',
    '$x must be an Integer here; it is a String.',
    '$x',
    { x: 'a' },
  ],
  [
    'wrong-type',
    'UNWIND [[1]] AS x RETURN x["a"]',
    'A list index must be an Integer; this is a String.',
    '"a"',
  ],
  ['incomplete-point', 'RETURN point({x: 1})', /^A point takes/, '{x'],
];

const VALUES: readonly Row[] = [
  ['division-by-zero', 'UNWIND [1, 0] AS x RETURN 1 / x', /^Division by zero/],
  ['division-by-zero', 'RETURN 1 % 0', /^Division by zero/],
  ['integer-overflow', 'UNWIND [9223372036854775807] AS x RETURN x + 1', /past the range of an integer/],
  ['number-too-large', 'RETURN toInteger("99999999999999999999")', /too large for an integer/],
  ['bad-regular-expression', 'RETURN "a" =~ "("', /cannot be read: unclosed group near index 1\.$/],
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
    /no time zone "Nowhere\/Land"/,
  ],
  ['missing-date-part', 'RETURN date({month: 3})', 'The value needs a year.'],
  ['unknown-field', 'RETURN date({yeer: 2019})', /no field `yeer`/],
  ['unknown-field', 'RETURN date().foo', /no field `foo`/],
  ['bad-date-parts', 'RETURN datetime({epochMillis: "x"})', 'No date time can be made of "x".'],
  ['unknown-unit', 'RETURN date.truncate("foo", date())', /^"foo" is no unit/],
  ['wrong-type', 'RETURN duration({days: "x"})', 'days must be a number.'],
  ['wrong-type', 'UNWIND [1] AS x RETURN x + date()', 'Cannot add an integer and a date.'],
  ['wrong-type', 'UNWIND [{a: 1}] AS m RETURN m.a.b', 'Expected here: a map; the value is 1.'],
  [
    'wrong-type',
    'RETURN range(1, $n)',
    /^The end value of range\(…\) must be a numeric value, not null\.$/,
    undefined,
    { n: null },
  ],
  ['wrong-type', 'RETURN point({x: "a", y: 1})', /type that cannot be used here/],
  ['not-a-condition', 'MATCH (n:State) WHERE n.name RETURN n', /^A condition must be true or false, not "/],
  [
    'bad-row-count',
    'MATCH (n) RETURN n LIMIT $x',
    /^A number is expected where there is null/,
    undefined,
    { x: null },
  ],
  ['negative-index', 'RETURN substring("abc", -1)', /below 0/],
  ['range-step-zero', 'RETURN range(1, 5, 0)', /cannot be 0/],
  ['bad-rounding', 'RETURN round(1.5, 1, "FOO")', /HALF_EVEN/],
  ['bad-point', 'RETURN point({latitude: 200, longitude: 1})', /latitude is from -90 to 90/],
  ['bad-trim', 'RETURN trim(BOTH "ab" FROM "x")', /one character/],
  ['bad-vector', 'RETURN vector.similarity.cosine([1], [1, 2])', /same number of dimensions/],
  ['wrong-arguments', 'RETURN date(1)', 'date(…) cannot be called with 1.'],
  [
    'unknown-index',
    'CALL db.index.fulltext.queryNodes("nope", "x")',
    'There is no fulltext index named "nope".',
  ],
  [
    'bad-index-query',
    'CALL db.index.fulltext.queryNodes("entity_terms", "a:\\"")',
    /search text cannot be read/,
  ],
];

const UNSUPPORTED: readonly Row[] = [
  [
    'exhaustive-shortest-path',
    `MATCH ${PRK}, ${RUS} MATCH p = shortestPath((a)-[*..3]-(b)) WHERE length(p) > 2 RETURN p`,
    /^This shortest path would need a search of every path/,
  ],
  [
    'exhaustive-shortest-path',
    `MATCH ${PRK}, ${RUS} MATCH p = allShortestPaths((a)-[*]-(b)) WHERE length(p) > 5 RETURN p`,
    /switched off/,
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
    const error = await failureOf(whole(asking, statement, parameters));
    expect(error instanceof NotCypher || error instanceof Failed, String(error)).toBe(true);
    const problem = toProblem(error);
    expect([problem.code, problem.status, problem.more.fault?.reason]).toEqual([code, status, reason]);
    if (typeof text === 'string') expect(problem.detail).toBe(text);
    else expect(problem.detail).toMatch(text);
    const offset = problem.more.errors?.[0]?.offset;
    if (at !== undefined && at !== '') expect(statement.slice(offset, (offset ?? 0) + at.length)).toBe(at);
    // Nothing of the inside of the server.
    expect(problem.detail).not.toMatch(/org\.neo4j|java\.|EXPLAIN|null pointer|\$@/i);
  });
});

describe('the table', () => {
  /** What a statement that may run here cannot provoke, or only by filling the memory of the server (caps.test.ts). */
  const NOT_PROVOKED = ['memory', 'nested-too-deeply', 'missing-parameter', 'no-such-database'];

  it('has no fault that is neither provoked here nor named as one that cannot be', () => {
    const provoked = new Set(GROUPS.flatMap(([, , rows]) => rows.map(([reason]) => reason)));
    const left = new Set(
      DATABASE_FAULTS.map(({ reason }) => reason).filter((reason) => !provoked.has(reason)),
    );
    expect([...left].sort()).toEqual([...NOT_PROVOKED].sort());
  });

  const said = (code: string, message: string) => new neo4j.Neo4jError(message, code, '50N42', '');

  it('tells a lack of memory and deep nesting as caps', () => {
    for (const code of [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'Neo.TransientError.General.StackOverFlowError',
    ]) {
      const fault = faultOf(said(code, 'whatever'), 'RETURN 1', '');
      expect(fault).toBeInstanceOf(Capped);
      expect(toProblem(fault).code).toBe('too-large');
    }
  });

  it('tells what it does not know with the code, and a fault of the server without its words', () => {
    const unknown = toProblem(
      faultOf(said('Neo.ClientError.Statement.NewError', 'New words.'), 'RETURN 1', ''),
    );
    expect([unknown.code, unknown.detail]).toEqual([
      'cypher-failed',
      'The database refuses this with Neo.ClientError.Statement.NewError: New words.',
    ]);
    const broken = said('Neo.DatabaseError.Statement.ExecutionFailed', 'NPE at /var/lib/neo4j/x');
    const problem = toProblem(faultOf(broken, 'RETURN 1', ''));
    expect(problem.code).toBe('cypher-failed');
    expect(problem.detail).toContain('Neo.DatabaseError.Statement.ExecutionFailed');
    expect(problem.detail).not.toContain('/var/lib');
  });

  it('knows a fault by its status where the words are new', async () => {
    const session = testDatabase().driver.session({ database: testDatabase().name });
    const error = (await failureOf(
      session.run('MATCH (a:State {id: "state:PRK"}) MATCH p = shortestPath((a)-[*]-(a)) RETURN p'),
    )) as InstanceType<typeof neo4j.Neo4jError>;
    await session.close();
    error.message = 'Other words of a newer server.';
    const fault = faultOf(error, 'RETURN 1', '') as Failed;
    expect([error.gqlStatus, fault.id.reason]).toEqual(['51N23', 'shortest-path-same-ends']);
  });
});

describe('a name that the graph does not have', () => {
  it.each([
    ['MATCH (n:Stat) RETURN n', 'No node has the label `Stat`. Did you mean State?', 'Stat)'],
    [
      'MATCH ()-[r:SIGND]->() RETURN r',
      'No relationship has the type `SIGND`. Did you mean SIGNED?',
      'SIGND',
    ],
    ['MATCH (n:State) RETURN n.naem', 'Nothing has the property `naem`. Did you mean name?', 'naem'],
    ['MATCH (n:State) RETURN n.`nmae`', 'Nothing has the property `nmae`. Did you mean name?', '`nmae`'],
    ['MATCH (n:Qqqqqqqqq) RETURN n', 'No node has the label `Qqqqqqqqq`.', 'Qqqqqqqqq'],
  ])('%s', async (statement, description, at) => {
    const { summary } = await whole(asking, statement);
    const found = summary.notifications.find((one) => one.description === description);
    expect(found, JSON.stringify(summary.notifications)).toBeDefined();
    expect(statement.slice(found?.place?.offset).startsWith(at)).toBe(true);
  });
});

describe('a range up to a parameter', () => {
  it('passes where its value is small', async () => {
    const { rows } = await whole(asking, 'RETURN [x IN range(1, $n) | x] AS list', { n: 3 });
    expect(rows).toEqual([[[1, 2, 3]]]);
    await whole(asking, 'RETURN range(-$n, size([1]) + $n, $n) AS list', { n: 100 });
    await whole(asking, 'UNWIND range(1, $n) AS x RETURN x LIMIT 1', { n: 1_000_000_000 });
  });

  it.each([
    100_001,
    -100_001,
    1.5,
    'a',
    { $type: 'Integer', _value: '9007199254740993' },
  ])('is refused with %s, and the part is named', async (n) => {
    const error = await failureOf(whole(asking, 'RETURN [x IN range(1, $n) | x] AS list', { n }));
    expect(toProblem(error)).toMatchObject({ code: 'cypher-refused', more: { rule: 'range' } });
    expect((error as Error).message).toMatch(/^\$n is .*`range\(1, \$n\)`/);
  });

  it('counts all parameters and numbers of one argument together', async () => {
    const error = await failureOf(whole(asking, 'RETURN range(1, $n + $n + 1) AS list', { n: 50_000 }));
    expect(toProblem(error).more.rule).toBe('range');
  });
});
