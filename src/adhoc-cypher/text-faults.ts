/**
 * What the database says about the text of a statement before it runs, and what we say instead. First the rows that a GQL
 * status decides, then those that need the words: Neo4j 5.26 gives most of its parser's faults no status of their own
 * (50N42). Rows marked in test/integration/adhoc-cypher/database-faults.test.ts were provoked on a real server.
 */
import { type FaultRow, type Said, wordBefore } from './fault-table.ts';
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

export const TEXT_FAULTS: readonly FaultRow[] = [
  {
    reason: 'unknown-procedure',
    is: 'unknown-name',
    status: ['42N08'],
    code: /Procedure\.ProcedureNotFound$/,
    words: /^There is no procedure with the name `(.+?)`/s,
    tell: ({ groups: [name = ''] }) => `There is no procedure \`${name}\`.${didYouMean(nearProcedure(name))}`,
  },
  {
    reason: 'unknown-function',
    is: 'unknown-name',
    status: ['42N48'],
    code: SYNTAX,
    words: /^Unknown function '(.+?)'/s,
    tell: ({ groups: [name = ''] }) => `There is no function \`${name}\`.${didYouMean(nearFunction(name))}`,
  },
  {
    reason: 'unknown-variable',
    is: 'unknown-name',
    status: ['42N62'],
    code: SYNTAX,
    words: /^Variable `(.+?)` not defined/s,
    tell: ({ groups: [name = ''], text }) =>
      `There is no variable \`${name}\` here.${didYouMean(nearVariable(text, name))}`,
  },
  {
    reason: 'unknown-procedure-column',
    is: 'unknown-name',
    code: SYNTAX,
    words: /^Unknown procedure output: `(.+?)`/s,
    tell: ({ groups: [name = ''] }) =>
      `The procedure returns no column \`${name}\`; YIELD * takes all that it has.`,
  },
  {
    reason: 'incomplete-statement',
    is: 'syntax',
    status: ['42N71'],
    code: SYNTAX,
    words: /^Query cannot conclude with (\w+)/,
    tell: ({ groups: [clause] }) =>
      `The statement must end with RETURN${clause ? `; it ends with ${clause}` : ''}.`,
  },
  {
    reason: 'missing-alias',
    is: 'syntax',
    status: ['42N21'],
    code: SYNTAX,
    words: /^Expression in (.+?) must be aliased/,
    tell: 'This expression needs a name: write `… AS name`.',
  },
  {
    reason: 'union-columns-differ',
    is: 'syntax',
    status: ['42N39'],
    code: SYNTAX,
    words: /UNION must have the same return column names/,
    tell: 'All parts of a UNION must return columns of the same names.',
  },
  {
    reason: 'single-column-needed',
    is: 'syntax',
    status: ['42N22'],
    code: SYNTAX,
    words: /^A Collect Expression must end with a single return column/,
    tell: 'COLLECT { … } must return exactly one column.',
  },
  {
    reason: 'wrong-index-hint',
    is: 'syntax',
    status: ['42N76', '42N77'],
    code: SYNTAX,
    words: /^Cannot use (?:index|join) hint `(.+?)`/s,
    tell: 'The hint cannot be used here: it must name a label and a property that this variable is matched by.',
  },
  {
    reason: 'return-without-variables',
    is: 'syntax',
    status: ['42I37'],
    code: SYNTAX,
    words: /^(RETURN|WITH) \* is not allowed when there are no variables/,
    tell: 'There are no variables that * could stand for; name what to return.',
  },
  {
    reason: 'wrong-number-of-arguments',
    is: 'syntax',
    status: ['42I13'],
    code: SYNTAX,
    words: /^(?:Insufficient|Too many) parameters for function '(.+?)'/s,
    tell: ({ words, groups: [name] }) =>
      `${name ? `\`${name}\`` : 'The function'} takes ${/^Too many/.test(words) ? 'fewer' : 'more'} arguments.`,
  },
  {
    reason: 'wrong-number-of-arguments',
    is: 'syntax',
    code: SYNTAX,
    words:
      /^Procedure call (?:provides too many arguments|does not provide the required number of arguments): got (\d+) expected (none|(?:at least |at most |exactly )?\d+)/,
    tell: ({ groups: [got, expected] }) =>
      `The procedure takes ${expected === 'none' ? 'no' : expected} arguments; it is given ${got}.`,
  },
  {
    reason: 'number-too-large',
    is: 'syntax',
    code: SYNTAX,
    words: /^(integer|floating point number) is too large/,
    tell: ({ groups: [kind] }) =>
      kind === 'integer'
        ? 'The number is too large: an integer goes from -9223372036854775808 to 9223372036854775807.'
        : 'The number is too large: a float goes up to about 1.8e308.',
  },
  {
    reason: 'bad-number',
    is: 'syntax',
    code: SYNTAX,
    words: /^invalid literal number/,
    tell: 'This is not a number.',
  },
  {
    reason: 'bad-row-count',
    is: 'syntax',
    code: SYNTAX,
    words: /^Invalid input\. '(.+?)' is not a valid value\. Must be a non-negative integer/s,
    tell: (said) =>
      `${wordBefore(said) ?? 'LIMIT'} takes a whole number from 0 up (got ${said.groups[0]?.slice(0, 60)}).`,
  },
  {
    reason: 'bad-row-count',
    is: 'syntax',
    code: SYNTAX,
    words: /^It is not allowed to refer to variables in (LIMIT|SKIP|OFFSET)/,
    tell: ({ groups: [clause] }) => `${clause} takes a number or a parameter, no variable.`,
  },
  {
    reason: 'bad-percentile',
    is: 'syntax',
    code: SYNTAX,
    words: /^Invalid input '(.+?)' is not a valid argument, must be a number in the range 0\.0 to 1\.0/s,
    tell: ({ groups: [got] }) => `A percentile is a number from 0.0 to 1.0 (got ${got}).`,
  },
  {
    reason: 'bad-path-count',
    is: 'syntax',
    code: SYNTAX,
    words: /^The path count needs to be greater than 0/,
    tell: 'SHORTEST takes a number of paths of at least 1.',
  },
  {
    reason: 'bad-path-length',
    is: 'syntax',
    code: SYNTAX,
    words: /^(shortestPath|allShortestPaths)\(\.\.\.\) does not support a minimal length/,
    tell: ({ groups: [name] }) =>
      `${name} takes a least length of 0 or 1 only; for longer ones use MATCH SHORTEST 1 …, or filter by length(p).`,
  },
  {
    reason: 'bad-path-length',
    is: 'syntax',
    code: SYNTAX,
    words: /^A quantifier for a path pattern must not have a lower bound which exceeds/,
    tell: 'The lower bound of {m,n} is above the upper one.',
  },
  {
    reason: 'duplicate-column',
    is: 'syntax',
    status: ['42N38'],
    code: SYNTAX,
    words: /^Multiple result columns with the same name/,
    tell: 'Two columns have the same name; give one of them another with AS.',
  },
  {
    reason: 'duplicate-variable',
    is: 'syntax',
    status: ['42N59'],
    code: SYNTAX,
    words: /^Variable `(.+?)` already declared/s,
    tell: ({ groups: [name] }) => `The variable \`${name}\` has been used already; choose another name.`,
  },
  {
    reason: 'misplaced-aggregate',
    is: 'syntax',
    code: SYNTAX,
    words: /^Invalid use of aggregating function (\w+)/,
    tell: ({ groups: [name] }) =>
      `${name}(…) counts over rows and cannot stand here: write WITH …, ${name}(…) AS x first, then use x.`,
  },
  {
    reason: 'misplaced-aggregate',
    is: 'syntax',
    code: SYNTAX,
    words: /^Can't use aggregate functions inside of aggregate functions/,
    tell: 'An aggregate cannot stand in another: compute the inner one in a WITH first.',
  },
  {
    reason: 'misplaced-aggregate',
    is: 'syntax',
    code: SYNTAX,
    words: /^Cannot use aggregation in ORDER BY/,
    tell: 'ORDER BY can only use an aggregate that is returned: put it into RETURN and order by its name.',
  },
  {
    reason: 'ambiguous-aggregate',
    is: 'syntax',
    status: ['42I18'],
    code: SYNTAX,
    words: /^Aggregation column contains implicit grouping expressions/,
    tell: 'This mixes an aggregate with values of single rows: name those values in a WITH first.',
  },
  {
    reason: 'old-syntax',
    is: 'syntax',
    code: SYNTAX,
    words: /^The property existence syntax `\.\.\. exists\(variable\.property\)` is no longer supported/,
    tell: 'exists(x.property) is no longer Cypher: write x.property IS NOT NULL.',
  },
  {
    reason: 'bad-normal-form',
    is: 'syntax',
    code: SYNTAX,
    words: /^Invalid normal form/,
    tell: 'The normal form is NFC, NFD, NFKC or NFKD, without quotes.',
  },
  {
    reason: 'bad-escape',
    is: 'syntax',
    code: SYNTAX,
    words: /^Invalid input '(.*?)': expected four hexadecimal digits/s,
    tell: 'After \\u four hexadecimal digits are expected, as in \\u00e9.',
  },
  {
    reason: 'unsupported-clause',
    is: 'unsupported',
    code: SYNTAX,
    words: /^Match modes such as `(.+?)` are not supported/,
    tell: ({ groups: [mode] }) => `${mode} is not supported by this version of the database.`,
  },
  {
    reason: 'unexpected-input',
    is: 'syntax',
    status: ['42I06'],
    code: SYNTAX,
    words: /^Invalid input '(.*?)': expected (.+)$/s,
    tell: unexpected,
  },
  {
    reason: 'no-such-database',
    is: 'unknown-name',
    code: /Database\.DatabaseNotFound$/,
    words: /^Graph not found: (.+)$/s,
    tell: 'There is no such graph; queries run on this graph alone.',
  },
];

const SHOWN = 8;

/** What to write instead of a word that cannot stand there. */
function unexpected({ groups: [given = '', expected = ''], text, place }: Said): string {
  const { keywords, shown } = expectedIn(expected);
  const list = shown.length > SHOWN ? `${shown.slice(0, SHOWN).join(', ')}, …` : shown.join(', ');
  const found = given.slice(0, 60);
  const among = shown.includes('an expression') ? [...READ_KEYWORDS, ...keywords] : keywords;
  const meant = /^\p{L}+$/u.test(found) ? nearKeyword(found, among) : undefined;
  if (meant !== undefined && meant.toUpperCase() !== found.toUpperCase())
    return `\`${found}\` cannot stand here. Did you mean ${meant}?`;
  const elsewhere = misspelledKeyword(text, place?.offset ?? text.length);
  const where = found === '' ? 'The statement ends too early.' : `\`${found}\` cannot stand here.`;
  return elsewhere
    ? `${where} Is \`${elsewhere.word}\` meant to be ${elsewhere.meant}?`
    : `${where} Expected here: ${list}${shown.length > SHOWN ? '' : '.'}`;
}
