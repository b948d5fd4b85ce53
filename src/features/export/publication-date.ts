/** The date of a publication, from EDTF, as lists of references know dates: a day, month or year, a range, or a guess. Pure. */
import { type Day, HIGH, LOW, lastOfMonth, monthLength, partsOf } from '../../model/days.ts';
import { type Edge, parseWhen } from '../../model/edtf.ts';

/** Year, month and day, as far as they are known. */
export type DateParts = readonly [year: number, month?: number, day?: number];

export interface PublicationDate {
  /** One date; two where it lasted from the one to the other. None where nothing in the text is as exact as a year. */
  readonly parts: readonly DateParts[];
  /** It was some day of what `parts` says, not all of it, or the source is not sure. */
  readonly circa: boolean;
  /** The date in words, where `parts` does not say all of it. */
  readonly words?: string;
}

/** Nothing where the text is empty or no EDTF. */
export function publicationDate(published: string): PublicationDate | undefined {
  if (published === '') return undefined;
  let when: ReturnType<typeof parseWhen>;
  try {
    // A qualifier widens the bounds, and here only says that the date is a guess.
    when = parseWhen(published.replace(/[~?%]/g, ''));
  } catch {
    return { parts: [], circa: false, words: published };
  }
  const unsure = /[~?%]/.test(published);
  if (when.single) {
    const [min, max] = boundsOf(when.start);
    const exact = exactParts(min, max);
    if (exact) return { parts: [exact], circa: unsure, ...(unsure && { words: published }) };
    // A set such as [2019-04-26..2019-05-31]: one day of it, and we do not know which.
    const shared = sharedParts(min, max);
    return { parts: shared ? [shared] : [], circa: true, words: between(min, max, published) };
  }
  const start = exactParts(...boundsOf(when.start));
  const end = exactParts(...boundsOf(when.end));
  if (start && end) return { parts: [start, end], circa: unsure, ...(unsure && { words: published }) };
  const known = start ?? end;
  return { parts: known ? [known] : [], circa: true, words: published };
}

const boundsOf = (edge: Edge): [Day, Day] => (edge.kind === 'known' ? [edge.min, edge.max] : [LOW, HIGH]);

/** The day, month or year that reaches from the one to the other. */
function exactParts(min: Day, max: Day): DateParts | undefined {
  if (min === LOW || max === HIGH) return undefined;
  const from = partsOf(min);
  const to = partsOf(max);
  if (min === max) return [from.year, from.month, from.day];
  if (from.year !== to.year || from.day !== 1) return undefined;
  if (to.day !== monthLength(to.year, to.month)) return undefined;
  if (from.month === to.month) return [from.year, from.month];
  return from.month === 1 && max === lastOfMonth(to.year, 12) ? [from.year] : undefined;
}

/** The month or year that both lie in. */
function sharedParts(min: Day, max: Day): DateParts | undefined {
  if (min === LOW || max === HIGH) return undefined;
  const from = partsOf(min);
  const to = partsOf(max);
  if (from.year !== to.year) return undefined;
  return from.month === to.month ? [from.year, from.month] : [from.year];
}

function between(min: Day, max: Day, text: string): string {
  if (min === LOW || max === HIGH) return text;
  return `between ${isoOfParts(allParts(min))} and ${isoOfParts(allParts(max))}`;
}

function allParts(day: Day): DateParts {
  const { year, month, day: of } = partsOf(day);
  return [year, month, of];
}

/** `2019-04-25`, `2019-04` or `2019`. */
export function isoOfParts(parts: DateParts, separator = '-'): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join(separator);
}
