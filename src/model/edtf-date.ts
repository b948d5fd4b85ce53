/**
 * Reads one EDTF date (`2011`, `2018-05`, `2019-04~`, `201X`) as its first and last possible day. The grammar is that
 * of @edtf-ts/core. Because that library is young, its result is formatted again and compared with the text, and its
 * bounds are not used (it reads years below 100 as 19xx and does not widen `~`). Unsupported forms are rejected by
 * name first.
 */
import { isEDTFDate, parse } from '@edtf-ts/core';
import { addDays, type Day, dayOf, firstOfMonth, isDay, lastOfMonth, monthLength } from './days.ts';
import { EdtfError, type EdtfErrorCode } from './edtf-error.ts';

/** The first and last possible day. */
export interface Span {
  readonly min: Day;
  readonly max: Day;
}

/** A part of a longer text. Error messages show the whole text and the position. */
export interface Slice {
  readonly whole: string;
  readonly from: number;
  readonly to: number;
}

const REFUSED: readonly [pattern: RegExp, code: EdtfErrorCode, what: string][] = [
  [/\s/, 'syntax', 'a date has no spaces.'],
  [/(?<=^\d{4}-\d\d-\d\d)T/, 'date-time', 'date-times are not supported; remove the time.'],
  [/^[{}]|[{}]$/, 'list', 'lists in braces are not supported; write one date.'],
  [/(?<=^Y?-?\d{4,})S\d/, 'significant-digits', 'significant digits (S) are not supported.'],
  [/^Y/, 'long-year', 'years of more than four digits are not supported.'],
  [/^-\d{4}/, 'negative-year', 'years before year 0 are not supported.'],
  [/(?<=^\d{4})\d(?!\d{3}$)/, 'long-year', 'years of more than four digits are not supported.'],
  [/(?<=^\d{4})\d{4}$/, 'syntax', 'write a day with hyphens, such as 2019-04-25.'],
  [
    /(?<=^\d{4}-)(2[1-9]|3\d|4[01])(?=[~?%]?$)/,
    'season',
    'seasons are not supported; write a set such as [2018-10..2018-12].',
  ],
  [
    /[~?%](?!$)/,
    'partial-qualifier',
    'qualifiers on part of a date are not supported; put ~, ? or % at the end.',
  ],
];
const LEVEL_ONE_UNSPECIFIED = /^(\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-\d\d-XX|\d{4}-XX-XX)$/;

/**
 * Reads one date without sets and intervals.
 * @throws EdtfError
 */
export function readDate(slice: Slice): Span {
  const text = slice.whole.slice(slice.from, slice.to);
  const fail = (position: number, code: EdtfErrorCode, what: string): never => {
    throw new EdtfError(slice.whole, slice.from + position, code, what);
  };
  if (text === '') return fail(0, 'syntax', 'a date is missing here.');
  for (const [pattern, code, what] of REFUSED) {
    const found = pattern.exec(text);
    if (found) fail(found.index, code, what);
  }
  const widened = /[~?%]$/.test(text);
  const body = widened ? text.slice(0, -1) : text;
  const firstX = body.indexOf('X');
  if (firstX >= 0 && !LEVEL_ONE_UNSPECIFIED.test(body)) {
    fail(
      firstX,
      'unspecified-digits',
      'X may only replace the last one or two digits of a year, a month or a day.',
    );
  }

  const result = parse(body, 1);
  if (!result.success) {
    const [error] = result.errors;
    const month = /^\d{4}-(\d\d)(?!\d)/.exec(body)?.[1];
    if (month !== undefined && monthLength(0, Number(month)) === 0) {
      return fail(5, 'impossible', impossibleDate(body));
    }
    return error?.code === 'INVALID_DAY'
      ? fail(error.position?.start ?? 0, 'impossible', impossibleDate(body))
      : fail(0, 'syntax', 'not a date of the form 2019, 2019-04 or 2019-04-25.');
  }
  const { value } = result;
  if (!isEDTFDate(value) || writtenOut(value) !== body) {
    return fail(0, 'syntax', 'not a date of the form 2019, 2019-04 or 2019-04-25.');
  }
  return spanOf(body, widened) ?? fail(5, 'impossible', impossibleDate(body));
}

function impossibleDate(body: string): string {
  const [year = '', month = ''] = body.split('-');
  const inMonth = monthLength(Number(year), Number(month));
  return inMonth === 0
    ? `month ${month} does not exist.`
    : `${year}-${month} has ${inMonth} days, so ${body} does not exist.`;
}

function writtenOut(date: { year: unknown; month?: unknown; day?: unknown }): string {
  const pad = (value: unknown, length: number): string => String(value).padStart(length, '0');
  return [
    pad(date.year, 4),
    ...(date.month === undefined ? [] : [pad(date.month, 2)]),
    ...(date.day === undefined ? [] : [pad(date.day, 2)]),
  ].join('-');
}

/** The possible days of a validated date. If widened, by one unit of its last known part on either side. */
function spanOf(body: string, widened: boolean): Span | undefined {
  const [yearText = '', monthText, dayText] = body.split('-');
  const by = widened ? 1 : 0;
  const known = (text: string | undefined): text is string => text !== undefined && !text.includes('X');

  if (!known(monthText)) {
    const unknownDigits = yearText.split('X').length - 1;
    const unit = 10 ** unknownDigits;
    const year = Number(yearText.replaceAll('X', '0'));
    return { min: firstOfMonth(year - by * unit, 1), max: lastOfMonth(year + (1 + by) * unit - 1, 12) };
  }
  const year = Number(yearText);
  const month = Number(monthText);
  if (!known(dayText)) {
    if (month < 1 || month > 12) return undefined;
    return { min: firstOfMonth(year, month - by), max: lastOfMonth(year, month + by) };
  }
  const day = dayOf(year, month, Number(dayText));
  return isDay(day) ? { min: addDays(day, -by), max: addDays(day, by) } : undefined;
}
