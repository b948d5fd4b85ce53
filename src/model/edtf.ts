/**
 * Reads EDTF dates (https://www.loc.gov/standards/datetime/) into days. Supported are level 1 without seasons and
 * years of more than four digits, and the sets of level 2 (`[2018-10..2018-12]`). Each end of an interval is read on
 * its own, so an end may be a set, and an empty end (unknown) differs from `..` (open). Parsers differ here.
 */
import { type Day, HIGH, LOW } from './days.ts';
import { readDate, type Slice, type Span } from './edtf-date.ts';
import { EdtfError } from './edtf-error.ts';

export { EdtfError } from './edtf-error.ts';

/** One end: between two days, open (`..`, stated by a source) or unknown (empty). */
export type Edge =
  | { readonly kind: 'known'; readonly min: Day; readonly max: Day }
  | { readonly kind: 'open' }
  | { readonly kind: 'unknown' };

export interface When {
  readonly text: string;
  /** One date or set, without `/`: both ends are then the same. */
  readonly single: boolean;
  readonly start: Edge;
  readonly end: Edge;
}

/**
 * Reads an EDTF date, set or interval.
 * @throws EdtfError with position and code
 */
export function parseWhen(text: string): When {
  const slash = text.indexOf('/');
  if (slash < 0) {
    if (text === '..')
      throw new EdtfError(text, 0, 'syntax', 'an open end needs an interval such as 2004/.. (open end).');
    const edge: Edge = { kind: 'known', ...readDateOrSet({ whole: text, from: 0, to: text.length }) };
    return { text, single: true, start: edge, end: edge };
  }
  const second = text.indexOf('/', slash + 1);
  if (second >= 0) throw new EdtfError(text, second, 'syntax', 'an interval has two ends and one slash.');
  const start = readEdge({ whole: text, from: 0, to: slash });
  const end = readEdge({ whole: text, from: slash + 1, to: text.length });
  if (start.kind === 'known' && end.kind === 'known' && start.min > end.max) {
    throw new EdtfError(text, slash + 1, 'order', 'the end is before the start.');
  }
  return { text, single: false, start, end };
}

function readEdge(slice: Slice): Edge {
  const text = slice.whole.slice(slice.from, slice.to);
  if (text === '') return { kind: 'unknown' };
  if (text === '..') return { kind: 'open' };
  return { kind: 'known', ...readDateOrSet(slice) };
}

function readDateOrSet(slice: Slice): Span {
  const { whole, from, to } = slice;
  if (whole[from] !== '[') return readDate(slice);
  if (whole[to - 1] !== ']') throw new EdtfError(whole, to, 'syntax', 'a set ends with a square bracket.');
  const spans: Span[] = [];
  let at = from + 1;
  for (const item of whole.slice(from + 1, to - 1).split(',')) {
    spans.push(
      readMember({ whole, from: at, to: at + item.length }, at === from + 1, at + item.length === to - 1),
    );
    at += item.length + 1;
  }
  return { min: Math.min(...spans.map((span) => span.min)), max: Math.max(...spans.map((span) => span.max)) };
}

/** A date of a set, or a range `a..b`. Only the first range may be open at its start, only the last at its end. */
function readMember(slice: Slice, first: boolean, last: boolean): Span {
  const { whole, from, to } = slice;
  const dots = whole.slice(from, to).indexOf('..');
  if (dots < 0) return readDate(slice);
  const left: Slice = { whole, from, to: from + dots };
  const right: Slice = { whole, from: from + dots + 2, to };
  const openLeft = left.from === left.to;
  const openRight = right.from === right.to;
  if (openLeft && openRight) throw new EdtfError(whole, from, 'syntax', 'a range needs a date on one side.');
  if (openLeft && !first)
    throw new EdtfError(whole, from, 'syntax', 'only the first date of a set may be open.');
  if (openRight && !last) {
    throw new EdtfError(whole, right.from, 'syntax', 'only the last date of a set may be open.');
  }
  const min = openLeft ? LOW : readDate(left).min;
  const max = openRight ? HIGH : readDate(right).max;
  if (min > max) throw new EdtfError(whole, right.from, 'order', 'the range ends before it starts.');
  return { min, max };
}
