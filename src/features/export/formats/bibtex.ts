/**
 * BibTeX in UTF-8, for BibTeX and biblatex alike: `year` and `month` for the one, `date` for the other. Characters that LaTeX
 * takes as commands are escaped; letters of other scripts stay, since biber and current engines read UTF-8.
 */

import { isoOfParts, type PublicationDate } from '../publication-date.ts';
import { type Reference, type ReferenceKind, referencesOf } from '../references.ts';
import type { ExportData } from '../types.ts';

const TYPES: Readonly<Record<ReferenceKind, string>> = {
  magazine: 'article',
  news: 'article',
  report: 'techreport',
  treaty: 'misc',
  dataset: 'misc',
  document: 'misc',
};

/** In which field each type names the publisher. */
const PUBLISHER: Readonly<Record<string, string>> = {
  article: 'journal',
  techreport: 'institution',
  misc: 'howpublished',
};

export function* bibtex({ sources, citation }: ExportData): Generator<string> {
  // Text outside of entries is a comment to BibTeX, as long as there is no at sign in it.
  yield `% ${citation.text.replaceAll('@', '(at)').replace(/\s+/g, ' ')}\n`;
  for (const reference of referencesOf(sources)) yield entryOf(reference);
}

function entryOf({ key, kind, title, authors, publisher, date, ...more }: Reference): string {
  const { number, version, url, notes } = more;
  const type = TYPES[kind];
  const note = [
    ...(kind === 'dataset' ? [`Data set${version === undefined ? '' : `, release ${version}`}.`] : []),
    ...notes,
  ].join(' ');
  const fields: [string, string | undefined][] = [
    // In braces of its own a name is one name, whatever its words.
    [
      'author',
      authors.length > 0 ? authors.map((name) => `{${escapeLatex(name)}}`).join(' and ') : undefined,
    ],
    ['title', escapeLatex(title)],
    [PUBLISHER[type] ?? 'howpublished', publisher === undefined ? undefined : escapeLatex(publisher)],
    ['number', number === undefined ? undefined : escapeLatex(number)],
    ['type', kind === 'report' ? 'Resolution' : undefined],
    ...dateFields(date),
    ['url', url === undefined ? undefined : verbatim(url)],
    ['note', note === '' ? undefined : escapeLatex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `\n@${type}{${key},\n${lines.join('')}}\n`;
}

function dateFields(date: PublicationDate | undefined): [string, string | undefined][] {
  const [first, last] = date?.parts ?? [];
  if (date === undefined || first === undefined) return [];
  const range = [first, ...(last === undefined ? [] : [last])].map((parts) => isoOfParts(parts)).join('/');
  return [
    ['date', `${range}${date.circa && last === undefined ? '~' : ''}`],
    ['year', String(first[0])],
    ['month', first[1] === undefined ? undefined : String(first[1])],
  ];
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text of any characters, in one line. */
export function escapeLatex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_~^]/g, (character) => LATEX[character] ?? character);
}

/** An address is taken letter by letter; only braces and backslashes would end it or hide its end. */
const verbatim = (url: string) => url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
