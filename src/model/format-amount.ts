/** Formats amounts as text, such as "500,000 barrels a year". */

const UNITS: Readonly<Record<string, (n: string) => string>> = {
  percent: (n) => `${n} %`,
  person: (n) => `${n} people`,
  rank: (n) => `rank ${n}`,
};

/** An amount with its unit: "30,000 people", "1 %", "500,000 barrels". */
export function formatAmount(amount: string, unit: string): string {
  const own = UNITS[unit];
  if (own && !(unit === 'person' && amount === '1')) return own(amount);
  return `${amount} ${unit}${amount === '1' ? '' : 's'}`;
}

const PERIODS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** A limit as stored with a measure: a number, its unit, and the ISO 8601 period that it applies to. */
export interface Limit {
  readonly limit: number;
  readonly unit: string;
  readonly per?: string | undefined;
}

/** The limit in the properties of a measure; undefined if there is none. */
export function limitOf({ limit, unit, per }: Readonly<Record<string, unknown>>): Limit | undefined {
  if (typeof limit !== 'number' || typeof unit !== 'string') return undefined;
  return { limit, unit, ...(typeof per === 'string' && { per }) };
}

/** "500,000 barrels a year", "500,000 barrels in 3 months". */
export function limitText({ limit, unit, per }: Limit): string {
  const amount = formatAmount(limit.toLocaleString('en-GB'), unit);
  if (per === undefined) return amount;
  const [, count = '', letter = ''] = /^P(\d+)([DWMY])$/.exec(per) ?? [];
  const period = PERIODS[letter];
  if (period === undefined) return `${amount} per ${per}`;
  return count === '1' ? `${amount} a ${period}` : `${amount} in ${count} ${period}s`;
}
