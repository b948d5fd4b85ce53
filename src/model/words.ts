/**
 * Dates as a person writes them: a reader of the graph should not have to know EDTF. The words keep apart what the dates
 * keep apart: an end that a source calls open, one that nobody knows, and one where only the data stop.
 */
import { boundsOf } from './bounds.ts';
import { type Day, isoFromDay } from './days.ts';
import { parseWhen } from './edtf.ts';
import type { Temporal } from './relationship-types.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const QUALIFIED: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/** `25 April 2019`. @throws RangeError where the number is no day. */
export function dayInWords(day: Day): string {
  return dateInWords(isoFromDay(day));
}

/**
 * When something was so, or happened: `since 9 March 2004`, `some time in 2011`, `27–28 February 2019`.
 * @param dated EDTF texts as stored, and whether it is a state or an occurrence.
 * @throws EdtfError
 */
export function whenInWords(dated: {
  readonly when?: string | undefined;
  readonly seen?: string | undefined;
  readonly temporal: Temporal;
}): string {
  const { when, seen, temporal } = dated;
  if (seen !== undefined) parseWhen(seen);
  if (when === undefined) {
    if (seen === undefined) return 'undated';
    return temporal === 'occurrence'
      ? `by ${endInWords(seen)}`
      : `${seenInWords(seen)}; start and end unknown`;
  }
  if (parseWhen(when).single) return aloneInWords(when);
  const [start = '', end = ''] = when.split('/');
  if (temporal === 'occurrence' && isKnown(start) && !isKnown(end)) return aloneInWords(start);
  return intervalInWords(start, end, seen);
}

function isKnown(end: string): boolean {
  return end !== '' && end !== '..';
}

function intervalInWords(start: string, end: string, seen: string | undefined): string {
  const still = seen === undefined ? 'end unknown' : `still ${seenInWords(seen)}`;
  if (!isKnown(end)) {
    if (isKnown(start))
      return end === '..' ? `since ${endInWords(start)}` : `from ${endInWords(start)}; ${still}`;
    if (start === '..') return end === '..' ? 'always' : `from the beginning; ${still}`;
    return end === '..'
      ? 'ongoing; start unknown'
      : seen === undefined
        ? 'start and end unknown'
        : `${seenInWords(seen)}; start and end unknown`;
  }
  if (!isKnown(start))
    return `until ${endInWords(end)}${start === '..' ? '' : `; start unknown${latestInWords(end, seen)}`}`;
  if (start === end) return aloneInWords(start);
  return isPlain(start) && isPlain(end)
    ? spanInWords(start, end)
    : `from ${endInWords(start)} until ${endInWords(end)}`;
}

/** `, at the latest 1 May 2018`: where a source vouches for a day before the end, it had begun by then. */
function latestInWords(end: string, seen: string | undefined): string {
  if (seen === undefined) return '';
  const { fromMax } = boundsOf({ temporal: 'state', when: `/${end}`, seen });
  return fromMax < boundsOf({ temporal: 'state', when: `/${end}` }).fromMax
    ? `, at the latest ${dayInWords(fromMax)}`
    : '';
}

/** `so on 26 April 2019`; the last day of a year is where yearly data stop. */
function seenInWords(seen: string): string {
  if (/^\d{4}-12-31$/.test(seen)) return `so at the end of ${Number(seen.slice(0, 4))}, when the data stop`;
  return `so ${/^\d{4}-\d\d-\d\d$/.test(seen) ? 'on' : 'in'} ${endInWords(seen)}`;
}

/** A year, month or day without X and qualifier. */
function isPlain(date: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(date);
}

/** `27–28 February 2019`, `March – May 2018`, `6 July 1961 – 7 September 1995`: what both share is said once. */
function spanInWords(start: string, end: string): string {
  const [first, second] = elided(start, end);
  return first.includes(' ') || second.split(' ').length < 3 || !/^\d+$/.test(first)
    ? `${first} – ${second}`
    : `${first}–${second}`;
}

/** Both dates in words, the first without the year, or the month and year, that the second repeats. */
function elided(start: string, end: string): [string, string] {
  const second = dateInWords(end);
  const sameForm = start.length === end.length && start.length > 4;
  if (sameForm && start.length === 10 && start.slice(0, 7) === end.slice(0, 7)) {
    return [String(Number(start.slice(8))), second];
  }
  const words = dateInWords(start);
  return [
    sameForm && start.slice(0, 4) === end.slice(0, 4) ? words.slice(0, words.lastIndexOf(' ')) : words,
    second,
  ];
}

/** A date that stands for the whole: an imprecise one says that it lies within. */
function aloneInWords(text: string): string {
  if (text.startsWith('[')) return setInWords(text, false);
  const words = dateInWords(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) || /[~?%]$/.test(text) ? words : `some time in ${words}`;
}

/** A date after "since", "from" or "until". */
function endInWords(text: string): string {
  return text.startsWith('[') ? setInWords(text, true) : dateInWords(text);
}

function setInWords(set: string, afterPreposition: boolean): string {
  const items = set.slice(1, -1).split(',');
  const [only = ''] = items;
  if (items.length > 1) {
    const words = items.map(itemInWords);
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  }
  const [start = '', end] = only.split('..');
  if (end === undefined) return dateInWords(start);
  if (start === '') return afterPreposition ? `${dateInWords(end)} or before` : `by ${dateInWords(end)}`;
  if (end === '') return `${dateInWords(start)} or later`;
  return `${afterPreposition ? 'some time ' : ''}between ${elided(start, end).join(' and ')}`;
}

function itemInWords(item: string): string {
  const [start = '', end] = item.split('..');
  if (end === undefined) return dateInWords(start);
  if (start === '') return `before ${dateInWords(end)}`;
  return end === '' ? `after ${dateInWords(start)}` : `between ${elided(start, end).join(' and ')}`;
}

/** One date: `25 April 2019`, `April 2019`, `2019`, `the 2010s`, `about 2019`. */
function dateInWords(text: string): string {
  const qualifier = /[~?%]$/.exec(text)?.[0] ?? '';
  const [year = '', month = 'XX', day = 'XX'] = text.replace(/[~?%]$/, '').split('-');
  const prefix = QUALIFIED[qualifier] ?? '';
  if (year.endsWith('XX')) return `${prefix}the years ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`;
  if (year.endsWith('X')) return `${prefix}the ${year.slice(0, 3)}0s`;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return `${prefix}${Number(year)}`;
  return day === 'XX'
    ? `${prefix}${name} ${Number(year)}`
    : `${prefix}${Number(day)} ${name} ${Number(year)}`;
}
