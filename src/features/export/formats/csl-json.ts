/** CSL-JSON (citationstyles.org, version 1.0.2): the sources for Zotero, pandoc and citeproc. */

import type { PublicationDate } from '../publication-date.ts';
import { type Reference, type ReferenceKind, referencesOf } from '../references.ts';
import type { ExportData } from '../types.ts';

const TYPES: Readonly<Record<ReferenceKind, string>> = {
  magazine: 'article-magazine',
  news: 'article-newspaper',
  report: 'report',
  treaty: 'treaty',
  dataset: 'dataset',
  document: 'document',
};

export function* cslJson({ sources }: ExportData): Generator<string> {
  yield '[';
  let first = true;
  for (const reference of referencesOf(sources)) {
    yield `${first ? '' : ','}\n${JSON.stringify(itemOf(reference))}`;
    first = false;
  }
  yield '\n]\n';
}

function itemOf({ key, kind, title, authors, publisher, date, number, version, url, notes }: Reference) {
  const periodical = kind === 'magazine' || kind === 'news';
  return {
    id: key,
    'citation-key': key,
    type: TYPES[kind],
    title,
    // Which part of a name is the family name differs between languages, so it is not split.
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(publisher !== undefined && { [periodical ? 'container-title' : 'publisher']: publisher }),
    ...(date !== undefined && { issued: issuedOf(date) }),
    ...(number !== undefined && { number, genre: 'Resolution' }),
    ...(version !== undefined && { version }),
    ...(url !== undefined && { URL: url }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

function issuedOf({ parts, circa, words }: PublicationDate) {
  if (parts.length === 0) return { literal: words ?? '' };
  return { 'date-parts': parts, ...(circa && { circa: true }) };
}
