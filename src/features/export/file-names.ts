/** Names of export files: which ending each format has, and which format a name means. Pure. */
import { DOSSIER } from '../graph/contract.ts';
import { type ExportQuery, FORMATS, type Format } from './contract.ts';

/** The first is the one that we give. */
const ENDINGS: Readonly<Record<Format, readonly string[]>> = {
  gexf: ['gexf'],
  graphml: ['graphml'],
  csv: ['zip', 'csv'],
  json: ['json'],
  cytoscape: ['cyjs', 'json'],
  cypher: ['cypher', 'cql'],
  'csl-json': ['csl.json', 'csl', 'json'],
  bibtex: ['bib', 'bibtex'],
  ris: ['ris'],
};

/** All endings that say what a file is, as a sentence lists them. */
export const KNOWN_ENDINGS = [...new Set(Object.values(ENDINGS).flat())].map((ending) => `.${ending}`);

/** The formats that a file of this name can be, the likeliest first; none where the ending says nothing. */
export function formatsOfName(path: string): Format[] {
  const name = path.toLowerCase().replace(/^.*[/\\]/, '');
  const longest = KNOWN_ENDINGS.filter((ending) => name.endsWith(ending)).sort(
    (a, b) => b.length - a.length,
  )[0];
  if (longest === undefined) return [];
  const formats = FORMATS.filter((format) => ENDINGS[format].includes(longest.slice(1)));
  return longest === '.json' ? ['json', ...formats.filter((format) => format !== 'json')] : formats;
}

type Named = Pick<ExportQuery, 'format' | 'part' | 'profile' | 'asOf'>;

/** The ending of the file that a query makes, without the dot. */
export function endingOf({ format, part }: Pick<ExportQuery, 'format' | 'part'>): string {
  if (format === 'csv' && part !== undefined) return part === 'citation' ? 'txt' : 'csv';
  return ENDINGS[format][0] ?? format;
}

/** `entente-russia-and-north-korea-april-2019-as-of-2019-04-26.gexf`. Only letters, digits, hyphens and dots, so that it needs no quoting. */
export function fileName(query: Named): string {
  const { asOf, part = '', profile } = query;
  const day = asOf === undefined ? '' : ` as of ${asOf}`;
  const target = profile === undefined || profile === 'plain' ? '' : profile;
  const words = `entente ${DOSSIER.title}${day} ${target} ${part}`;
  const stem = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
  return `${stem}.${endingOf(query)}`;
}
