/**
 * Syntax errors and our messages. First the rows identified by a GQL status, then those identified by the message:
 * Neo4j 5.26 gives most syntax errors no status of their own (50N42). Rows marked in
 * test/integration/adhoc-cypher/database-errors.test.ts were observed on a real server.
 */
import { type DatabaseMessage, type ErrorRow, wordBefore } from './error-row.ts';
import {
  didYouMean,
  expectedIn,
  misspelledKeyword,
  nearFunction,
  nearKeyword,
  nearProcedure,
  nearVariable,
  READ_KEYWORDS,
} from './suggest.ts';

const SYNTAX = /Statement\.SyntaxError$/;

export const SYNTAX_ERRORS: readonly ErrorRow[] = [
  {
    reason: 'unknown-procedure',
    is: 'unknown-name',
    status: ['42N08'],
    code: /Procedure\.ProcedureNotFound$/,
    words: /^There is no procedure with the name `(.+?)`/s,
    message: ({ groups: [name = ''] }) =>
      `There is no procedure \`${name}\`.${didYouMean(nearProcedure(name))}`,
  },
  {
    reason: 'unknown-function',
    is: 'unknown-name',
    status: ['42N48'],
    code: SYNTAX,
    words: /^Unknown function '(.+?)'/s,
    message: ({ groups: [name = ''] }) =>
      `There is no function \`${name}\`.${didYouMean(nearFunction(name))}`,
  },
  {
    reason: 'unknown-variable',
    is: 'unknown-name',
    status: ['42N62'],
    code: SYNTAX,
    words: /^Variable `(.+?)` not defined/s,
    message: ({ groups: [name = ''], text }) =>
      `There is no variable \`${name}\` here.${didYouMean(nearVariable(text, name))}`,
  },
  {
    reason: 'unknown-procedure-column',
    is: 'unknown-name',
    code: SYNTAX,
    words: /^Unknown procedure output: `(.+?)`/s,
    message: ({ groups: [name = ''] }) =>
      `The procedure returns no column \`${name}\`; YIELD * returns all columns.`,
  },
  {
    reason: 'incomplete-statement',
    is: 'syntax',
    status: ['42N71'],
    code: SYNTAX,
    words: /^Query cannot conclude with (\w+)/,
    message: ({ groups: [clause] }) =>
      `The statement must end with RETURN${clause ? `; it ends with ${clause}` : ''}.`,
  },
  {
    reason: 'missing-alias',
    is: 'syntax',
    status: ['42N21'],
    code: SYNTAX,
    words: /^Expression in (.+?) must be aliased/,
    message: 'This expression needs a name: write `… AS name`.',
  },
  {
    reason: 'union-columns-differ',
    is: 'syntax',
    status: ['42N39'],
    code: SYNTAX,
    words: /UNION must have the same return column names/,
    message: 'All parts of a UNION must return columns of the same names.',
  },
  {
    reason: 'single-column-needed',
    is: 'syntax',
    status: ['42N22'],
    code: SYNTAX,
    words: /^A Collect Expression must end with a single return column/,
    message: 'COLLECT { … } must return exactly one column.',
  },
  {
    reason: 'wrong-index-hint',
    is: 'syntax',
    status: ['42N76', '42N77'],
    code: SYNTAX,
    words: /^Cannot use (?:index|join) hint `(.+?)`/s,
    message:
      'The hint cannot be used: it must name a label and a property by which this variable is matched.',
  },
  {
    reason: 'return-without-variables',
    is: 'syntax',
    status: ['42I37'],
    code: SYNTAX,
    words: /^(RETURN|WITH) \* is not allowed when there are no variables/,
    message: 'There are no variables for *; name what to return.',
  },
  {
    reason: 'wrong-number-of-arguments',
    is: 'syntax',
    status: ['42I13'],
    code: SYNTAX,
    words: /^(?:Insufficient|Too many) parameters for function '(.+?)'/s,
    message: ({ words, groups: [name] }) =>
      `${name ? `\`${name}\`` : 'The function'} takes ${/^Too many/.test(words) ? 'fewer' : 'more'} arguments.`,
  },
  {
    reason: 'wrong-number-of-arguments',
    is: 'syntax',
    code: SYNTAX,
    words:
      /^Procedure call (?:provides too many arguments|does not provide the required number of arguments): got (\d+) expected (none|(?:at least |at most |exactly )?\d+)/,
    message: ({ groups: [got, expected] }) =>
      `The procedure takes ${expected === 'none' ? 'no' : expected} arguments (got ${got}).`,
  },
  {
    reason: 'number-too-large',
    is: 'syntax',
    code: SYNTAX,
    words: /^(integer|floating point number) is too large/,
    message: ({ groups: [kind] }) =>
      kind === 'integer'
        ? 'The number is too large: an integer must be from -9223372036854775808 to 9223372036854775807.'
        : 'The number is too large: a float must be at most about 1.8e308.',
  },
  {
    reason: 'bad-number',
    is: 'syntax',
    code: SYNTAX,
    words: /^invalid literal number/,
    message: 'This is not a number.',
  },
  {
    reason: 'bad-row-count',
    is: 'syntax',
    code: SYNTAX,
    words: /^Invalid input\. '(.+?)' is not a valid value\. Must be a non-negative integer/s,
    message: (said) =>
      `${wordBefore(said) ?? 'LIMIT'} takes an integer of at least 0 (got ${said.groups[0]?.slice(0, 60)}).`,
  },
  {
    reason: 'bad-row-count',
    is: 'syntax',
    code: SYNTAX,
    words: /^It is not allowed to refer to variables in (LIMIT|SKIP|OFFSET)/,
    message: ({ groups: [clause] }) => `${clause} takes a number or a parameter, not a variable.`,
  },
  {
    reason: 'bad-percentile',
    is: 'syntax',
    code: SYNTAX,
    words: /^Invalid input '(.+?)' is not a valid argument, must be a number in the range 0\.0 to 1\.0/s,
    message: ({ groups: [got] }) => `A percentile is a number from 0.0 to 1.0 (got ${got}).`,
  },
  {
    reason: 'bad-path-count',
    is: 'syntax',
    code: SYNTAX,
    words: /^The path count needs to be greater than 0/,
    message: 'SHORTEST needs a number of paths of at least 1.',
  },
  {
    reason: 'bad-path-length',
    is: 'syntax',
    code: SYNTAX,
    words: /^(shortestPath|allShortestPaths)\(\.\.\.\) does not support a minimal length/,
    message: ({ groups: [name] }) =>
      `${name} supports only a minimum length of 0 or 1; for longer paths use MATCH SHORTEST 1 …, or filter by length(p).`,
  },
  {
    reason: 'bad-path-length',
    is: 'syntax',
    code: SYNTAX,
    words: /^A quantifier for a path pattern must not have a lower bound which exceeds/,
    message: 'The lower bound of {m,n} is greater than the upper one.',
  },
  {
    reason: 'duplicate-column',
    is: 'syntax',
    status: ['42N38'],
    code: SYNTAX,
    words: /^Multiple result columns with the same name/,
    message: 'Two columns have the same name; rename one with AS.',
  },
  {
    reason: 'duplicate-variable',
    is: 'syntax',
    status: ['42N59'],
    code: SYNTAX,
    words: /^Variable `(.+?)` already declared/s,
    message: ({ groups: [name] }) => `The variable \`${name}\` is already used; choose another name.`,
  },
  {
    reason: 'misplaced-aggregate',
    is: 'syntax',
    code: SYNTAX,
    words: /^Invalid use of aggregating function (\w+)/,
    message: ({ groups: [name] }) =>
      `${name}(…) is an aggregate and not allowed here: write WITH …, ${name}(…) AS x first, then use x.`,
  },
  {
    reason: 'misplaced-aggregate',
    is: 'syntax',
    code: SYNTAX,
    words: /^Can't use aggregate functions inside of aggregate functions/,
    message: 'Aggregates cannot be nested: compute the inner one in a WITH first.',
  },
  {
    reason: 'misplaced-aggregate',
    is: 'syntax',
    code: SYNTAX,
    words: /^Cannot use aggregation in ORDER BY/,
    message: 'ORDER BY can only use an aggregate that is returned: put it into RETURN and order by its name.',
  },
  {
    reason: 'ambiguous-aggregate',
    is: 'syntax',
    status: ['42I18'],
    code: SYNTAX,
    words: /^Aggregation column contains implicit grouping expressions/,
    message: 'This mixes an aggregate with values of single rows: name those values in a WITH first.',
  },
  {
    reason: 'old-syntax',
    is: 'syntax',
    code: SYNTAX,
    words: /^The property existence syntax `\.\.\. exists\(variable\.property\)` is no longer supported/,
    message: 'exists(x.property) is no longer supported: write x.property IS NOT NULL.',
  },
  {
    reason: 'bad-normal-form',
    is: 'syntax',
    code: SYNTAX,
    words: /^Invalid normal form/,
    message: 'The normal form is NFC, NFD, NFKC or NFKD, without quotes.',
  },
  {
    reason: 'bad-escape',
    is: 'syntax',
    code: SYNTAX,
    words: /^Invalid input '(.*?)': expected four hexadecimal digits/s,
    message: '\\u needs four hexadecimal digits, such as \\u00e9.',
  },
  {
    reason: 'unsupported-clause',
    is: 'unsupported',
    code: SYNTAX,
    words: /^Match modes such as `(.+?)` are not supported/,
    message: ({ groups: [mode] }) => `${mode} is not supported by this version of the database.`,
  },
  {
    reason: 'unexpected-input',
    is: 'syntax',
    status: ['42I06'],
    code: SYNTAX,
    words: /^Invalid input '(.*?)': expected (.+)$/s,
    message: unexpectedInput,
  },
  {
    reason: 'no-such-database',
    is: 'unknown-name',
    code: /Database\.DatabaseNotFound$/,
    words: /^Graph not found: (.+)$/s,
    message: 'Unknown graph; queries can only use this graph.',
  },
];

const SHOWN = 8;

/** Suggests a replacement for unexpected input. */
function unexpectedInput({ groups: [given = '', expected = ''], text, place }: DatabaseMessage): string {
  const { keywords, shown } = expectedIn(expected);
  const list = shown.length > SHOWN ? `${shown.slice(0, SHOWN).join(', ')}, …` : shown.join(', ');
  const found = given.slice(0, 60);
  const among = shown.includes('an expression') ? [...READ_KEYWORDS, ...keywords] : keywords;
  const meant = /^\p{L}+$/u.test(found) ? nearKeyword(found, among) : undefined;
  if (meant !== undefined && meant.toUpperCase() !== found.toUpperCase())
    return `Unexpected \`${found}\`. Did you mean ${meant}?`;
  const elsewhere = misspelledKeyword(text, place?.offset ?? text.length);
  const where = found === '' ? 'The statement is incomplete.' : `Unexpected \`${found}\`.`;
  return elsewhere
    ? `${where} Did you mean ${elsewhere.meant} instead of \`${elsewhere.word}\`?`
    : `${where} Expected: ${list}${shown.length > SHOWN ? '' : '.'}`;
}
