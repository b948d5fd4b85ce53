/**
 * Limits the size of lists made by `range`. No time limit stops `reduce` or `any` over a list of billions, and a list
 * comprehension over one uses memory that the server does not count (measured: docs/adr/0005). So, except in UNWIND,
 * whose rows are counted and stopped, the bounds of a range must be small numbers, parameters with small values, or
 * sizes of existing lists.
 */

import { Refused } from './errors.ts';
import { isSymbol, isWord, placeOf, type Token } from './lexer.ts';

/** The largest bound of `range` outside UNWIND. */
export const MAX_RANGE = 100_000;

/** One argument of a range with parameters. Their values are added to the numbers in it. */
export interface RangeBound {
  /** Offset of the range in the statement. */
  readonly at: number;
  /** The call as written, for the message. */
  readonly written: string;
  readonly arguments: readonly { readonly sum: number; readonly parameters: readonly string[] }[];
}

const SIZE_FUNCTIONS = ['SIZE', 'LENGTH'];
const MAX_SHOWN = 60;
const SHOWN_BOUND = MAX_RANGE.toLocaleString('en-GB');

/**
 * @param start index of the name
 * @param open index of the opening bracket
 * @returns what must be checked once the parameters are known
 * @throws Refused
 */
export function rangeBound(
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
      if (part.sum > MAX_RANGE) refuse();
    } else if (token.kind === 'parameter') {
      part.parameters.push(token.value);
    } else if (isWord(token, ...SIZE_FUNCTIONS) && isSymbol(tokens[index + 1], '(')) {
      index = closing(tokens, index + 1);
    } else if (isSymbol(token, ',')) parts.push({ sum: 0, parameters: [] });
    else if (!isSymbol(token, '-') && !isSymbol(token, '+')) refuse();
  }
  const withParameters = parts.filter(({ parameters }) => parameters.length > 0);
  return withParameters.length === 0 ? undefined : { at, written, arguments: withParameters };
}

/**
 * Adds the values of parameters to the numbers in the statement.
 * @param parameters as sent to the driver; integers are bigint
 * @throws Refused that names the parameter and the part of the statement
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
        // The database reports null as an error itself.
        if (value === null) continue;
        const size = typeof value === 'bigint' ? (value < 0n ? -value : value) : undefined;
        if (size !== undefined) all += size;
        if (size !== undefined && all <= BigInt(MAX_RANGE)) continue;
        const is = size === undefined ? 'not an integer' : (value as bigint).toString();
        throw new Refused('range', `$${name} is ${is}. ${notBounded(written)}`, placeOf(text, at));
      }
    }
  }
}

function notBounded(written: string): string {
  const shown = written.length > MAX_SHOWN ? `${written.slice(0, MAX_SHOWN)}…` : written;
  return `\`${shown}\` is not bounded: outside UNWIND, the bounds of a range must be integers up to ${SHOWN_BOUND}, parameters with such values, or list sizes, such as range(0, size(x) - 1). UNWIND range(…) AS x has no limit.`;
}

/** Index of the matching closing bracket; the end of the statement if there is none. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (isSymbol(tokens[index], '(')) depth += 1;
    if (isSymbol(tokens[index], ')') && --depth === 0) return index;
  }
  return tokens.length;
}
