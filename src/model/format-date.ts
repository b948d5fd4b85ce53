/**
 * Formats EDTF dates as text. The texts distinguish an open end (stated by a source), an unknown end, and an end where
 * only the data stop.
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

/** For example `25 April 2019`. @throws RangeError if the number is not a day */
export function dayText(day: Day): string {
  return formatDate(isoFromDay(day));
}

/**
 * For example `since 9 March 2004`, `some time in 2011`, `27–28 February 2019`.
 * @param dated EDTF texts as stored, and whether it is a state or an occurrence
 * @throws EdtfError
 */
export function whenText(dated: {
  readonly when?: string | undefined;
  readonly seen?: string | undefined;
  readonly temporal: Temporal;
}): string {
  const { when, seen, temporal } = dated;
  if (seen !== undefined) parseWhen(seen);
  if (when === undefined) {
    if (seen === undefined) return 'undated';
    return temporal === 'occurrence' ? `by ${formatEnd(seen)}` : `${formatSeen(seen)}; start and end unknown`;
  }
  if (parseWhen(when).single) return formatSingle(when);
  const [start = '', end = ''] = when.split('/');
  if (temporal === 'occurrence' && isKnown(start) && !isKnown(end)) return formatSingle(start);
  return formatInterval(start, end, seen);
}

function isKnown(end: string): boolean {
  return end !== '' && end !== '..';
}

function formatInterval(start: string, end: string, seen: string | undefined): string {
  const still = seen === undefined ? 'end unknown' : `still ${formatSeen(seen)}`;
  if (!isKnown(end)) {
    if (isKnown(start))
      return end === '..' ? `since ${formatEnd(start)}` : `from ${formatEnd(start)}; ${still}`;
    if (start === '..') return end === '..' ? 'always' : `from the beginning; ${still}`;
    return end === '..'
      ? 'ongoing; start unknown'
      : seen === undefined
        ? 'start and end unknown'
        : `${formatSeen(seen)}; start and end unknown`;
  }
  if (!isKnown(start))
    return `until ${formatEnd(end)}${start === '..' ? '' : `; start unknown${formatLatest(end, seen)}`}`;
  if (start === end) return formatSingle(start);
  return isPlain(start) && isPlain(end)
    ? formatSpan(start, end)
    : `from ${formatEnd(start)} until ${formatEnd(end)}`;
}

/** `, at the latest 1 May 2018`: a source attests a day before the end, so it had begun by then. */
function formatLatest(end: string, seen: string | undefined): string {
  if (seen === undefined) return '';
  const { fromMax } = boundsOf({ temporal: 'state', when: `/${end}`, seen });
  return fromMax < boundsOf({ temporal: 'state', when: `/${end}` }).fromMax
    ? `, at the latest ${dayText(fromMax)}`
    : '';
}

/** `observed on 26 April 2019`. The last day of a year is where yearly data stop. */
function formatSeen(seen: string): string {
  if (/^\d{4}-12-31$/.test(seen))
    return `observed at the end of ${Number(seen.slice(0, 4))}, where the data stop`;
  return `observed ${/^\d{4}-\d\d-\d\d$/.test(seen) ? 'on' : 'in'} ${formatEnd(seen)}`;
}

/** A year, month or day without X and qualifier. */
function isPlain(date: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(date);
}

/** `27–28 February 2019`, `March – May 2018`, `6 July 1961 – 7 September 1995`, without repetition of common parts. */
function formatSpan(start: string, end: string): string {
  const [first, second] = shorten(start, end);
  return first.includes(' ') || second.split(' ').length < 3 || !/^\d+$/.test(first)
    ? `${first} – ${second}`
    : `${first}–${second}`;
}

/** Both dates as text. The first omits the year, or month and year, that it shares with the second. */
function shorten(start: string, end: string): [string, string] {
  const second = formatDate(end);
  const sameForm = start.length === end.length && start.length > 4;
  if (sameForm && start.length === 10 && start.slice(0, 7) === end.slice(0, 7)) {
    return [String(Number(start.slice(8))), second];
  }
  const words = formatDate(start);
  return [
    sameForm && start.slice(0, 4) === end.slice(0, 4) ? words.slice(0, words.lastIndexOf(' ')) : words,
    second,
  ];
}

/** A date on its own. An imprecise one gets "some time in". */
function formatSingle(text: string): string {
  if (text.startsWith('[')) return formatSet(text, false);
  const words = formatDate(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) || /[~?%]$/.test(text) ? words : `some time in ${words}`;
}

/** A date after "since", "from" or "until". */
function formatEnd(text: string): string {
  return text.startsWith('[') ? formatSet(text, true) : formatDate(text);
}

function formatSet(set: string, afterPreposition: boolean): string {
  const items = set.slice(1, -1).split(',');
  const [only = ''] = items;
  if (items.length > 1) {
    const words = items.map(formatItem);
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  }
  const [start = '', end] = only.split('..');
  if (end === undefined) return formatDate(start);
  if (start === '') return afterPreposition ? `${formatDate(end)} or before` : `by ${formatDate(end)}`;
  if (end === '') return `${formatDate(start)} or later`;
  return `${afterPreposition ? 'some time ' : ''}between ${shorten(start, end).join(' and ')}`;
}

function formatItem(item: string): string {
  const [start = '', end] = item.split('..');
  if (end === undefined) return formatDate(start);
  if (start === '') return `before ${formatDate(end)}`;
  return end === '' ? `after ${formatDate(start)}` : `between ${shorten(start, end).join(' and ')}`;
}

/** One date: `25 April 2019`, `April 2019`, `2019`, `the 2010s`, `about 2019`. */
function formatDate(text: string): string {
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
