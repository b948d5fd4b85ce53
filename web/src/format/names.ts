/** Formats names, property names and values. */
import type { PropertyValue } from '../../../src/features/common/contract.ts';
import { formatDate } from './dates.ts';

/** Splits names into non-Latin and Latin scripts, keeping the order. */
export function namesByScript(aliases: readonly string[]): { other: string[]; latin: string[] } {
  const latin = (name: string) => !/\p{L}/u.test(name) || /\p{Script=Latin}/u.test(name);
  return { other: aliases.filter((name) => !latin(name)), latin: aliases.filter(latin) };
}

/** The language of a text by its script, for fonts and screen readers. */
export function languageOf(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  return undefined;
}

const PROPERTIES: Readonly<Record<string, string>> = {
  when: 'Date',
  iso2: 'ISO alpha-2',
  iso3: 'ISO alpha-3',
  m49: 'UN M49',
  lat: 'Latitude',
  lon: 'Longitude',
  cow: 'COW number',
  atop: 'ATOP number',
  cowIgo: 'COW IGO',
  unts: 'UN Treaty Series',
  unga: 'UNGA issue',
  unres: 'UN resolution',
  inForce: 'In force',
  plover: 'PLOVER',
  cameo: 'CAMEO',
  wikidata: 'Wikidata',
  url: 'Address',
  defense: 'Duty to defend',
  offense: 'Duty to join an attack',
  nonaggression: 'Duty not to attack',
  entente: 'Duty to consult (entente)',
  consul: 'Duty to consult',
  num: 'Number here',
  as: 'How',
};

/** `inForce` → "In force"; unknown names are spelled out. */
export function formatPropertyName(name: string): string {
  const own = PROPERTIES[name];
  if (own !== undefined) return own;
  const spelled = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

const PERIODS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', D: 'day', Y: 'year', W: 'week' };

/** Formats a stored value: dates, durations (PT2H), booleans, lists. */
export function formatValue(value: PropertyValue, isDate: boolean): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return value.toLocaleString('en-GB', { useGrouping: value >= 10_000, maximumFractionDigits: 4 });
  if (isDate) return formatDate(value);
  const period = /^P(?:T)?(\d+)([HMDYW])$/.exec(value);
  const unit = period?.[2] === undefined ? undefined : PERIODS[period[2]];
  return period && unit ? `${period[1]} ${unit}${period[1] === '1' ? '' : 's'}` : value;
}

/** "1 entity", "12,345 entities". */
export const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
