/**
 * Runtime errors of statements and our messages: invalid values, and features that the server does not support. Rows
 * marked in test/integration/adhoc-cypher/database-errors.test.ts were observed on a real server.
 */
import { type ErrorRow, plainValue } from './error-row.ts';

const FAILED = /Statement\.ExecutionFailed$/;
const CALL = /Procedure\.ProcedureCallFailed$/;

export const RUNTIME_ERRORS: readonly ErrorRow[] = [
  {
    reason: 'exhaustive-shortest-path',
    is: 'unsupported',
    status: ['51N22'],
    code: FAILED,
    words: /^Shortest path fallback has been explicitly disabled/,
    message:
      'This shortest path would need a search of all paths, which is disabled: its condition can only be tested on complete paths. Write MATCH p = shortestPath(…) WITH p WHERE … to test the shortest one, or a condition that holds for each node or relationship: all(r IN relationships(p) WHERE …).',
  },
  {
    reason: 'shortest-path-same-ends',
    is: 'unsupported',
    status: ['51N23'],
    code: FAILED,
    words: /^The shortest path algorithm does not work when the start and end nodes are the same/,
    message: 'Start and end of this shortest path are the same node. Add WHERE a <> b.',
  },
  {
    reason: 'memory',
    is: 'memory',
    code: /MemoryPoolOutOfMemory|OutOfMemoryError/,
    message:
      'The query exceeded its memory limit and was stopped. Return fewer rows or smaller lists, or count instead of collecting.',
  },
  {
    reason: 'nested-too-deeply',
    is: 'memory',
    code: /StackOverFlowError$/,
    message: 'The statement is nested too deeply for the database. Split it into several WITH steps.',
  },
  {
    reason: 'division-by-zero',
    is: 'value',
    status: ['22012'],
    code: /ArithmeticError$/,
    words: /^\/ by zero/,
    message: 'Division by zero. Test the divisor first: CASE WHEN x <> 0 THEN … / x END.',
  },
  {
    reason: 'integer-overflow',
    is: 'value',
    code: /ArithmeticError$/,
    words: /^(?:long|integer) overflow/i,
    message:
      'The result exceeds the range of an integer, ±9223372036854775807. Calculate with toFloat(…) instead.',
  },
  {
    reason: 'number-too-large',
    is: 'value',
    code: /TypeError$/,
    words: /^integer, (.+?), is too large/s,
    message: ({ groups: [text] }) => `"${text}" is too large for an integer; use toFloat(…).`,
  },
  {
    reason: 'bad-regular-expression',
    is: 'value',
    code: /SemanticError$/,
    words: /^Invalid Regex: (.+)$/s,
    message: ({ groups: [why = ''] }) => `Invalid regular expression: ${lowerFirst(oneLine(why))}.`,
  },
  {
    reason: 'date-out-of-range',
    is: 'value',
    words: /^Invalid value for (\w+) \(valid values (.+?)\): (.+)$/s,
    message: ({ groups: [field = '', valid, got] }) =>
      `${FIELDS[field] ?? field} must be from ${valid?.replace(' - ', ' to ')} (got ${got}).`,
  },
  {
    reason: 'unknown-time-zone',
    is: 'value',
    words: /^Invalid value for TimeZone: (?:Text|Unknown time-zone ID:?|.*?) ?'?([\w/+:.-]+)'?/s,
    message: ({ groups: [zone] }) =>
      `Unknown time zone "${zone}"; write one such as Asia/Vladivostok or +10:00.`,
  },
  {
    reason: 'bad-date-text',
    is: 'value',
    status: ['22N36'],
    code: /SyntaxError$/,
    words: /^Text cannot be parsed to an? (\w+)/,
    message: ({ groups: [type = 'Date'] }) =>
      `The text is not a ${TEMPORAL[type]?.name ?? type}; write it as "${TEMPORAL[type]?.example ?? '2019-04-25'}".`,
  },
  {
    reason: 'bad-date-text',
    is: 'value',
    code: /SyntaxError$/,
    words: /^Invalid date '(.+?)'/s,
    message: ({ groups: [day = ''] }) => `${lowerFirst(plainValue(day))} is not a day of that year.`,
  },
  {
    reason: 'missing-date-part',
    is: 'value',
    code: /ArgumentError$/,
    words: /^(\w+) must be specified|^(\w+) cannot be specified without (\w+)/,
    message: ({ groups: [field, inner, outer] }) =>
      field ? `The value needs a ${field}.` : `A ${inner} also needs a ${outer}.`,
  },
  {
    reason: 'unknown-field',
    is: 'value',
    words: /^No such field: (.+)$/s,
    message: ({ groups: [field] }) =>
      `Unknown field \`${field}\`; a date has year, month, day, week, quarter, ordinalDay.`,
  },
  {
    reason: 'bad-date-parts',
    is: 'value',
    code: /ArgumentError$/,
    words: /^Cannot construct (.+?) from: (.+)$/s,
    message: ({ groups: [type = '', from = ''] }) => `Cannot create a ${type} from ${plainValue(from)}.`,
  },
  {
    reason: 'unknown-unit',
    is: 'value',
    code: FAILED,
    words: /^Unsupported unit: (.+)$/s,
    message: ({ groups: [unit] }) =>
      `"${unit}" is not a unit of time; use year, quarter, month, week, day, hour, minute, second.`,
  },
  {
    reason: 'wrong-type',
    is: 'value',
    code: FAILED,
    words: /^(\w+) must be a number value/,
    message: ({ groups: [field] }) => `${field} must be a number.`,
  },
  {
    reason: 'negative-index',
    is: 'value',
    code: FAILED,
    words: /^Cannot handle negative (?:start index|length)/,
    message: 'Start and length must not be negative. Test the value first.',
  },
  {
    reason: 'range-step-zero',
    is: 'value',
    code: /ArgumentError$/,
    words: /^Step argument to 'range\(\)' cannot be zero/,
    message: 'The step of range(from, to, step) cannot be 0.',
  },
  {
    reason: 'bad-rounding',
    is: 'value',
    code: /ArgumentError$/,
    words: /^(?:Precision argument to 'round\(\)'|Unknown rounding mode)/,
    message:
      'round needs a number of places of at least 0, and one of CEILING, FLOOR, UP, DOWN, HALF_EVEN, HALF_UP, HALF_DOWN, UNNECESSARY.',
  },
  {
    reason: 'bad-point',
    is: 'value',
    code: /ArgumentError$/,
    words:
      /^Cannot create (\w+) point with invalid coordinate: (.+?)\. Valid range for (\w) coordinate is (.+?)\.?$/s,
    message: ({ groups: [, at, axis, valid] }) =>
      `The point ${at} does not exist: ${axis === 'Y' ? 'latitude' : 'longitude'} is from ${valid?.replace(/[[\]]/g, '').replace(', ', ' to ')}.`,
  },
  {
    reason: 'bad-trim',
    is: 'value',
    code: /ArgumentError$/,
    words: /^The argument `trimCharacterString`/,
    message: 'trim(… FROM …) removes a single character; use btrim(text, characters) for several.',
  },
  {
    reason: 'bad-vector',
    is: 'value',
    code: /ArgumentError$/,
    words: /^Invalid input for '(vector\.\S+?)\(\)': (.+)$/s,
    message: ({ groups: [name, why = ''] }) => `${name}: ${lowerFirst(oneLine(why))}.`,
  },
  {
    reason: 'not-a-condition',
    is: 'value',
    code: /TypeError$/,
    words: /^Don't know how to treat that as a predicate: (.+)$/s,
    message: ({ groups: [value = ''] }) =>
      `A condition must be true or false, not ${plainValue(value)}; compare it with something.`,
  },
  {
    reason: 'wrong-type',
    is: 'value',
    words: /^Invalid input for (.+?) in function '(.+?)\(\)': Expected (.+?) but got: (.+?)\.?$/s,
    message: ({ groups: [which, name, expected, got = ''] }) =>
      `The ${which} of ${name}(…) must be ${expected}, not ${plainValue(oneLine(got))}.`,
  },
  {
    reason: 'bad-row-count',
    is: 'value',
    code: /TypeError$/,
    words: /^Expected a numeric value for .+, but got (.+)$/s,
    message: ({ groups: [got = ''] }) =>
      `A number is expected instead of ${plainValue(got)}, for example after LIMIT or SKIP.`,
  },
  {
    reason: 'wrong-type',
    is: 'value',
    code: /TypeError$/,
    words: /^Cannot (\w+) `(\w+)` (?:and|with|by|from) `(\w+)`/,
    message: ({ groups: [verb, a = '', b = ''] }) => `Cannot ${verb} ${typeName(a)} and ${typeName(b)}.`,
  },
  {
    reason: 'wrong-type',
    is: 'value',
    code: /TypeError$/,
    words: /^(?:Type mismatch: )?[Ee]xpected (.+?) (?:but was|but got|to be) (.+)$/s,
    message: ({ groups: [expected = '', was = ''] }) =>
      `Expected ${plainValue(expected)} (got ${plainValue(oneLine(was))}).`,
  },
  {
    reason: 'wrong-type',
    is: 'value',
    status: ['22G03', '22N01', '22N27'],
    code: /(?:TypeError|ArgumentError)$/,
    message: ({ words }) => `A value has the wrong type: ${plainValue(oneLine(words))}.`,
  },
  {
    reason: 'wrong-arguments',
    is: 'value',
    status: ['42I51'],
    code: CALL,
    words: /^Invalid call signature for (\w+?)(?:Function)?: Provided input was (.+?)\.?$/s,
    message: ({ groups: [name = '', got = ''] }) =>
      `${lowerFirst(name)}(…) cannot be called with ${plainValue(got.replace(/^\[|\]$/g, ''))}.`,
  },
  {
    reason: 'unknown-index',
    is: 'value',
    code: CALL,
    words: /There is no such (\w+) schema index: (.+)$/s,
    message: ({ groups: [kind, name] }) => `No ${kind} index is named "${name}".`,
  },
  {
    reason: 'bad-index-query',
    is: 'value',
    code: CALL,
    words: /^Failed to invoke procedure `(db\.index\.fulltext\.\w+)`.*(?:lucene\.queryparser|Cannot parse)/s,
    message:
      'Invalid search text: close quotes and brackets, and put a backslash before characters such as : / ~.',
  },
  {
    reason: 'missing-parameter',
    is: 'value',
    code: /ParameterMissing$/,
    words: /^Expected parameter\(s\): (.+)$/s,
    message: ({ groups: [names] }) => `Parameters are missing: ${names}.`,
  },
];

const FIELDS: Readonly<Record<string, string>> = {
  Year: 'The year',
  MonthOfYear: 'The month',
  DayOfMonth: 'The day',
  DayOfYear: 'The day of the year',
  DayOfQuarter: 'The day of the quarter',
  QuarterOfYear: 'The quarter',
  WeekOfWeekBasedYear: 'The week',
  DayOfWeek: 'The day of the week',
  HourOfDay: 'The hour',
  MinuteOfHour: 'The minute',
  SecondOfMinute: 'The second',
  NanoOfSecond: 'The nanosecond',
};

const TEMPORAL: Readonly<Record<string, { readonly name: string; readonly example: string }>> = {
  Date: { name: 'date', example: '2019-04-25' },
  DateTime: { name: 'date with time', example: '2019-04-25T12:30:00+10:00' },
  LocalDateTime: { name: 'date with local time', example: '2019-04-25T12:30:00' },
  Time: { name: 'time', example: '12:30:00+10:00' },
  LocalTime: { name: 'local time', example: '12:30:00' },
  Duration: { name: 'duration', example: 'P1Y2M3DT4H' },
};

const TYPES: Readonly<Record<string, string>> = {
  Long: 'an integer',
  Double: 'a float',
  String: 'a text',
  UTF8StringValue: 'a text',
};
const typeName = (type: string) => TYPES[type] ?? `a ${type.toLowerCase()}`;

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const oneLine = (text: string) => (text.split(/\r?\n/)[0] ?? '').trim().replace(/\.$/, '').slice(0, 200);
