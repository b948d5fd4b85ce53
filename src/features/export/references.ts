/** Sources as a reference manager knows them: what each is, who wrote it, when it was published. Pure. */
import type { Source } from '../sources/contract.ts';
import { citationKeys } from './citation-keys.ts';
import { type PublicationDate, publicationDate } from './publication-date.ts';

export type ReferenceKind = 'magazine' | 'news' | 'report' | 'treaty' | 'dataset' | 'document';

export interface Reference {
  readonly key: string;
  readonly kind: ReferenceKind;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly date?: PublicationDate;
  /** Symbol of a document of the United Nations. */
  readonly number?: string;
  /** Release of a dataset. */
  readonly version?: string;
  readonly url?: string;
  /** What the fields above do not say. */
  readonly notes: readonly string[];
}

export function referencesOf(sources: readonly Source[]): Reference[] {
  const keys = citationKeys(sources);
  return sources.map((source) => {
    const { id, title, publisher, published, release, url, writtenBy } = source;
    const date = publicationDate(published);
    const number = unSymbol(source);
    return {
      key: keys.get(id) ?? id,
      kind: kindOf(source, number),
      title,
      authors: writtenBy.map(({ name }) => name),
      ...(publisher !== undefined && { publisher }),
      ...(date !== undefined && { date }),
      ...(number !== undefined && { number }),
      ...(release !== undefined && { version: release }),
      ...(url !== undefined && { url }),
      notes: notesOf(source, date),
    };
  });
}

/** News agencies; what else publishes records is a government or an organization. */
const AGENCIES =
  /^(KCNA|Korean Central News Agency|Xinhua|TASS|ITAR-TASS|RIA Novosti|Yonhap|Reuters|Associated Press|AFP|Kyodo)\b/i;

function kindOf({ role, title, publisher = '' }: Source, number: string | undefined): ReferenceKind {
  if (role === 'dataset' || /\bversion \d/i.test(title)) return 'dataset';
  if (role === 'article') return 'magazine';
  if (number !== undefined) return 'report';
  if (
    /^(charter|covenant|convention|treaty)\b|\b(treaty|convention) (between|on|of friendship)\b/i.test(title)
  ) {
    // A notice or a table of signatures speaks of a treaty and is none.
    if (!/^(notice|status|report|statement)\b/i.test(title)) return 'treaty';
  }
  return AGENCIES.test(publisher) ? 'news' : 'document';
}

/** `S/RES/2371 (2017)`, from an id such as `source:S-RES-2371` and the year in the title. */
function unSymbol({ id, title }: Source): string | undefined {
  const match = /^source:([AS])-RES-(.+)$/.exec(id);
  if (!match) return undefined;
  const year = /\((?:\d{4}|[IVXLCDM]+)\)/.exec(title)?.[0];
  return [`${match[1]}/RES/${match[2]?.replaceAll('-', '/')}`, year].filter(Boolean).join(' ');
}

function notesOf({ published, publishedNote, citation, licence }: Source, date: PublicationDate | undefined) {
  return [
    ...(date?.words === undefined
      ? []
      : [`Published ${date.words}${date.words === published ? '' : ` (${published})`}.`]),
    ...(publishedNote === undefined ? [] : [publishedNote]),
    ...(citation === undefined ? [] : [citation]),
    ...(licence === undefined ? [] : [`Licence: ${licence}.`]),
  ];
}
