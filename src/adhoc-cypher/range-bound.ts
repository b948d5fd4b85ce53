/**
 * How long a list `range` may make. `reduce` and `any` over a made-up list of billions cannot be stopped by any time limit,
 * and a list comprehension over one takes memory that the server does not count (measured: docs/adr/0005). So outside of
 * UNWIND, whose rows are counted and stopped, a range runs between numbers up to a bound, parameters whose values are as
 * small, and sizes of lists that are there.
 */
import { isSymbol, isWord, placeOf, type Token } from './lexer.ts';
import { Refused } from './refusal.ts';

/** The largest number that `range` may run to outside of UNWIND. */
export const LONGEST_RANGE = 100_000;

/** One argument of a range, where it names parameters: their values are added to the numbers that stand in it. */
export interface RangeBound {
  /** Where the range begins in the text. */
  readonly at: number;
  /** The call as written, for the message. */
  readonly written: string;
  readonly arguments: readonly { readonly sum: number; readonly parameters: readonly string[] }[];
}

const OF_DATA = ['SIZE', 'LENGTH'];
const LONGEST_SHOWN = 60;
const SHOWN_BOUND = LONGEST_RANGE.toLocaleString('en-GB');

/**
 * @param start index of the name, `open` of the bracket after it
 * @returns what is left to check once the parameters are known
 * @throws Refused
 */
export function boundOfRange(
  text: string,
  tokens: readonly Token[],
  start: number,
  open: number,
): RangeBound | undefined {
  const close = closing(tokens, open);
  if (isWord(tokens[start - 1], 'UNWIND') && isWord(tokens[close + 1], 'AS')) return undefined;
  const at = tokens[start]?.at ?? 0;
  const written = text.slice(at, (tokens[close]?.at ?? text.length) + 1);
  const refuse = () => {
    throw new Refused('range', notBounded(written), placeOf(text, at));
  };
  const parts: { sum: number; parameters: string[] }[] = [{ sum: 0, parameters: [] }];
  for (let index = open + 1; index < close; index += 1) {
    const token = tokens[index];
    const part = parts.at(-1);
    if (token === undefined || part === undefined) break;
    if (token.kind === 'number') {
      if (!/^\d{1,6}$/.test(token.value)) refuse();
      part.sum += Number(token.value);
      if (part.sum > LONGEST_RANGE) refuse();
    } else if (token.kind === 'parameter') {
      part.parameters.push(token.value);
    } else if (isWord(token, ...OF_DATA) && isSymbol(tokens[index + 1], '(')) {
      index = closing(tokens, index + 1);
    } else if (isSymbol(token, ',')) parts.push({ sum: 0, parameters: [] });
    else if (!isSymbol(token, '-') && !isSymbol(token, '+')) refuse();
  }
  const withParameters = parts.filter(({ parameters }) => parameters.length > 0);
  return withParameters.length === 0 ? undefined : { at, written, arguments: withParameters };
}

/**
 * Counts the values of parameters as numbers of the text are counted.
 * @param parameters as they go to the driver, where an integer is a bigint
 * @throws Refused that names the parameter and the part of the text
 */
export function requireSmallRanges(
  text: string,
  ranges: readonly RangeBound[],
  parameters: Readonly<Record<string, unknown>>,
): void {
  for (const { at, written, arguments: parts } of ranges) {
    for (const { sum, parameters: names } of parts) {
      let all = BigInt(sum);
      for (const name of names) {
        const value = parameters[name];
        // An error of the database's, whatever else stands there.
        if (value === null) continue;
        const size = typeof value === 'bigint' ? (value < 0n ? -value : value) : undefined;
        if (size !== undefined) all += size;
        if (size !== undefined && all <= BigInt(LONGEST_RANGE)) continue;
        const is = size === undefined ? 'no whole number' : (value as bigint).toString();
        throw new Refused('range', `$${name} is ${is}. ${notBounded(written)}`, placeOf(text, at));
      }
    }
  }
}

function notBounded(written: string): string {
  const shown = written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written;
  return `\`${shown}\` is not bounded: outside of UNWIND a range runs between whole numbers up to ${SHOWN_BOUND}, parameters as small, and sizes of lists, as range(0, size(x) - 1). UNWIND range(…) AS x takes any.`;
}

/** Index of the bracket that closes the one at `open`; the end of the text where none does. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (isSymbol(tokens[index], '(')) depth += 1;
    if (isSymbol(tokens[index], ')') && --depth === 0) return index;
  }
  return tokens.length;
}
