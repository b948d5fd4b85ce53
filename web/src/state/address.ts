/**
 * Converts between the view and the query string, so that a copied link shows the same view elsewhere. Values equal to the
 * opening view are omitted. Parameters that cannot be parsed are skipped and reported.
 */
import { FIELD_NAMES, type FieldName, recordOf, type View } from './view.ts';
import { type AddressReport, isSame, type ViewField } from './view-field.ts';

/** A parsed address. `problems` are messages for the user. */
export interface ParsedAddress {
  readonly view: View;
  readonly problems: readonly string[];
}

/** Former parameter names, so that old links keep working. */
const OLD_PARAMETERS: ReadonlyMap<string, string> = new Map([['at', 'asOf']]);

/** The fields that read a parameter. */
const FIELDS_OF: ReadonlyMap<string, readonly FieldName[]> = FIELD_NAMES.reduce((found, name) => {
  for (const parameter of Object.keys(recordOf(name).read))
    found.set(parameter, [...(found.get(parameter) ?? []), name]);
  return found;
}, new Map<string, FieldName[]>());

/** The query string of a view (`?asOf=2018-01-01&select=state:PRK`); empty for the opening view. */
export function writeAddress(view: View, opening: View): string {
  const texts = new Map<string, string>();
  for (const name of FIELD_NAMES) {
    if (isSame(view[name], opening[name])) continue;
    const record = recordOf(name) as ViewField<unknown>;
    for (const [parameter, text] of Object.entries(record.write(view[name]))) {
      // Fields that share a parameter write one list.
      const before = texts.get(parameter);
      if (text) texts.set(parameter, before === undefined ? text : `${before},${text}`);
    }
  }
  const query = [...texts].map(([parameter, text]) => `${parameter}=${escapeValue(text)}`).join('&');
  return query === '' ? '' : `?${query}`;
}

/** Escapes as little as possible, so that ids and dates stay readable. */
function escapeValue(value: string): string {
  return encodeURIComponent(value)
    .replace(/%(3A|2C|2F|40|7E|2A)/g, (escaped) => decodeURIComponent(escaped))
    .replaceAll("'", '%27');
}

/** Reads a query string over the opening view. */
export function readAddress(search: string, opening: View): ParsedAddress {
  const problems: string[] = [];
  let view = opening;
  const seen = new Set<string>();
  for (const [given, text] of new URLSearchParams(search)) {
    const parameter = OLD_PARAMETERS.get(given) ?? given;
    if (seen.has(parameter)) problems.push(`“${parameter}” is given more than once; the last value is used`);
    seen.add(parameter);
    const names = FIELDS_OF.get(parameter);
    if (parameter === 'kept')
      problems.push('this view is too large for a link and is stored only in the browser that created it');
    else if (names === undefined) problems.push(`“${parameter}” is not a known parameter`);
    else view = readParameter(view, names, { given, parameter, text }, problems);
  }
  return { view, problems };
}

function readParameter(
  view: View,
  names: readonly FieldName[],
  { given, parameter, text }: { readonly given: string; readonly parameter: string; readonly text: string },
  problems: string[],
): View {
  const read: Partial<Record<FieldName, unknown>> = {};
  const unread = names.map((name) => {
    const parts: string[] = [];
    const report: AddressReport = {
      unread: (part) => parts.push(part),
      note: (message) => problems.push(message),
    };
    const record = recordOf(name) as ViewField<unknown>;
    const value = record.read[parameter]?.(text, report, view[name]);
    if (value !== undefined) read[name] = value;
    return parts;
  });
  const [first = [], ...others] = unread;
  const ofNone = first.filter((part) => others.every((parts) => parts.includes(part)));
  problems.push(...ofNone.map((part) => `“${given}=${part}” could not be read`));
  return { ...view, ...(read as Partial<View>) };
}
