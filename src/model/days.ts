/**
 * Days as integers such as 20190425. They are stored and compared in this form and can be typed by hand. All calendar
 * arithmetic is in this module. The calendar is the proleptic Gregorian one, as in ISO 8601 and EDTF, from year 0 to
 * 9999.
 */

/** yyyymmdd, or one of the two sentinels. */
export type Day = number;

/** Before all days: an open or unknown start. */
export const LOW: Day = 0;
/** After all days: an open or unknown end. */
export const HIGH: Day = 99991231;

const FIRST: Day = 101;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of days in a month (1 to 12) of a year. */
export function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Composes a day without validation; check external input with `isDay`. */
export function dayOf(year: number, month: number, day: number): Day {
  return year * 10000 + month * 100 + day;
}

/** Splits a day into its parts. */
export function partsOf(day: Day): DayParts {
  return { year: Math.floor(day / 10000), month: Math.floor(day / 100) % 100, day: day % 100 };
}

/** Whether a number is a calendar day. `LOW` is not, `HIGH` is. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < FIRST || value > HIGH) return false;
  const { year, month, day } = partsOf(value);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/**
 * `dayFromIso('2019-04-25') === 20190425`.
 * @throws RangeError if the text is not an ISO 8601 calendar date, or the day does not exist
 */
export function dayFromIso(iso: string): Day {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : Number.NaN;
  if (!isDay(day)) throw new RangeError(`${JSON.stringify(iso)} is not a day of the form 2019-04-25.`);
  return day;
}

/**
 * `isoFromDay(20190425) === '2019-04-25'`.
 * @throws RangeError for the low sentinel and for numbers that are not days
 */
export function isoFromDay(day: Day): string {
  if (!isDay(day)) throw new RangeError(`${day} is not a day of the form 20190425.`);
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** Days since 1970-01-01, negative before. Method: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber(day: Day): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with that number, limited to years 0 to 9999. */
export function dayFromNumber(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return clamp(dayOf(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1));
}

/** A day some days later, or earlier if the count is negative; limited to years 0 to 9999. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** The number of days between two days; negative if the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The first day of a month, which may be outside 1 to 12 (0 is last December); limited to years 0 to 9999. */
export function firstOfMonth(year: number, month: number): Day {
  const carried = year + Math.floor((month - 1) / 12);
  return clamp(dayOf(carried, ((((month - 1) % 12) + 12) % 12) + 1, 1));
}

/** The last day of a month, which may be outside 1 to 12; limited to years 0 to 9999. */
export function lastOfMonth(year: number, month: number): Day {
  const carried = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  return clamp(dayOf(carried, inYear, monthLength(carried, inYear)));
}

function clamp(day: Day): Day {
  return Math.min(HIGH, Math.max(FIRST, day));
}
