/**
 * Dates in a reader's words: "25 April 2019", "between October and December 2018", "since December 2011". The EDTF text
 * stays the truth; what this does not know how to say, it repeats as it stands.
 */
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
];

/** An EDTF date or interval in words. */
export function dateWords(edtf: string): string {
  return wordsOf(edtf, (month) => month);
}

/** The same for narrow places: "since 22 Dec 2017". */
export function shortDateWords(edtf: string): string {
  return wordsOf(edtf, shortMonth);
}

type Month = (name: string) => string;
const shortMonth: Month = (name) => name.slice(0, 3);

function wordsOf(edtf: string, month: Month): string {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return endWords(first, month);
  const [start, end] = [
    first === '..' ? '' : endWords(first, month),
    second === '..' ? '' : endWords(second, month),
  ];
  if (start && end) return `${start} – ${end}`;
  if (start) return second === '..' ? `since ${start}` : `from ${start}`;
  if (end) return `until ${end}`;
  return 'undated';
}

function endWords(text: string, monthName: Month): string {
  if (text === '') return '';
  const set = /^\[([^\]]*)\]$/.exec(text)?.[1];
  if (set !== undefined) return setWords(set, monthName) ?? text;
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(text);
  if (!match) return text;
  const [, year, month, day, doubt] = match;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return text;
  const plain = [day && Number(day), name && monthName(name), year].filter(Boolean).join(' ');
  return doubt === '' ? plain : doubt === '?' ? `perhaps ${plain}` : `about ${plain}`;
}

/** One of several days: `2018-10..2018-12`, `..1995-09`, `1995,1996`. */
function setWords(set: string, month: Month): string | undefined {
  const range = /^([^.,]*)\.\.([^.,]*)$/.exec(set);
  if (range) {
    const [from, to] = [endWords(range[1] ?? '', month), endWords(range[2] ?? '', month)];
    if (from && to) return `between ${withoutSameYear(from, to)} and ${to}`;
    if (to) return `${to} or before`;
    if (from) return `${from} or after`;
    return undefined;
  }
  const days = set.split(',').map((day) => endWords(day, month));
  if (days.length < 2 || days.includes('')) return undefined;
  return `${days.slice(0, -1).join(', ')} or ${days.at(-1)}`;
}

/** "October 2018", "December 2018" → "October". */
function withoutSameYear(from: string, to: string): string {
  const year = / \d{4}$/.exec(from)?.[0];
  return year !== undefined && to.endsWith(year) ? from.slice(0, -year.length) : from;
}

/** A day as yyyymmdd in words; nothing for the sentinels of what is open. */
export function dayWords(day: number): string | undefined {
  return wordsOfDay(day, (month) => month);
}

function wordsOfDay(day: number, month: Month): string | undefined {
  if (day <= 0 || day >= 99991231) return undefined;
  const name = MONTHS[(Math.floor(day / 100) % 100) - 1];
  return name && `${day % 100} ${month(name)} ${Math.floor(day / 10000)}`;
}

/** When a relationship holds, short: what its source writes, else the day that its ends give it. */
export function shortWhen(dated: {
  readonly when?: string | undefined;
  readonly fromMin: number;
  readonly fromMax: number;
}) {
  if (dated.when !== undefined) return shortDateWords(dated.when);
  return dated.fromMin === dated.fromMax ? wordsOfDay(dated.fromMin, shortMonth) : undefined;
}
