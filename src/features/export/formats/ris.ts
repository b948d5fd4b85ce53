/** RIS, for EndNote, Mendeley and Zotero: a tag, two spaces, a dash and a space, one value a line. */

import { isoOfParts, type PublicationDate } from '../publication-date.ts';
import { type Reference, type ReferenceKind, referencesOf } from '../references.ts';
import type { ExportData } from '../types.ts';

const TYPES: Readonly<Record<ReferenceKind, string>> = {
  magazine: 'MGZN',
  news: 'NEWS',
  report: 'RPRT',
  treaty: 'LEGAL',
  dataset: 'DATA',
  document: 'GEN',
};

export function* ris({ sources }: ExportData): Generator<string> {
  for (const reference of referencesOf(sources)) yield recordOf(reference);
}

function recordOf({
  key,
  kind,
  title,
  authors,
  publisher,
  date,
  number,
  version,
  url,
  notes,
}: Reference): string {
  const periodical = kind === 'magazine' || kind === 'news';
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    // A comma would part a family name from a given one.
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    [periodical ? 'T2' : 'PB', publisher],
    ...dateTags(date),
    ['SN', number],
    ['ET', version],
    ['UR', url],
    ...notes.map((note): [string, string] => ['N1', note]),
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`],
  );
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/** `DA` is year/month/day/other: what is not exact is said in words in the last. */
function dateTags(date: PublicationDate | undefined): [string, string | undefined][] {
  const [first, last] = date?.parts ?? [];
  if (date === undefined || first === undefined) return [];
  const [year, month = '', day = ''] = isoOfParts(first).split('-');
  const words = date.words ?? (last && `${isoOfParts(first)} to ${isoOfParts(last)}`) ?? '';
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/${words}`],
  ];
}
