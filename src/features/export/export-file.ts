/** The filtered graph as one file: what it is called, of which type, and its pieces. For the route and the command line. */
import type { Database } from '../../database/run.ts';
import { InvalidInput } from '../../endpoint/errors.ts';
import type { ExportQuery, Format } from './contract.ts';
import { endingOf, fileName } from './file-names.ts';
import { bibtex } from './formats/bibtex.ts';
import { cslJson } from './formats/csl-json.ts';
import { csv } from './formats/csv/csv.ts';
import { cypher } from './formats/cypher.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { cytoscape, json } from './formats/json.ts';
import { ris } from './formats/ris.ts';
import { readExportData } from './read-export-data.ts';
import type { ExportData } from './types.ts';

type Pieces = Iterable<string> | AsyncIterable<Uint8Array>;

/** Format → how it is written. */
const WRITERS: Readonly<Record<Format, (of: ExportData, query: ExportQuery) => Pieces>> = {
  gexf,
  graphml,
  csv,
  json,
  cytoscape,
  cypher,
  'csl-json': cslJson,
  bibtex,
  ris,
};

/** Ending → media type. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  zip: 'application/zip',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  cyjs: 'application/json',
  cypher: 'application/x-cypher-query',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};
export const EXPORT_MEDIA_TYPES = [...new Set(Object.values(MEDIA_TYPES))];

export interface ExportFile {
  /** Media type. */
  readonly type: string;
  readonly name: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

/** @throws InvalidInput; TooMuch where more matches than an export holds: a file is never cut. */
export async function exportFile(db: Database, query: ExportQuery, now: Date): Promise<ExportFile> {
  requireFitting(query);
  const exported = await readExportData(db, query, now);
  const written = WRITERS[query.format](exported, query);
  return {
    type: MEDIA_TYPES[endingOf(query)] ?? 'application/octet-stream',
    name: fileName(query),
    pieces: Symbol.asyncIterator in written ? written : pieces(written),
  };
}

/** @throws InvalidInput where part or profile belong to another format or profile. */
function requireFitting({ format, part, profile }: ExportQuery): void {
  const faults = [];
  if (format !== 'csv') {
    const detail = `belongs to format=csv; ${format} is one file.`;
    if (part !== undefined) faults.push({ pointer: '/query/part', detail: `part ${detail}` });
    if (profile !== undefined) faults.push({ pointer: '/query/profile', detail: `profile ${detail}` });
  } else if (part === 'claim-links' && profile !== 'neo4j-admin') {
    const detail =
      'part=claim-links needs profile=neo4j-admin; in the other profiles, claims has these links as columns.';
    faults.push({ pointer: '/query/part', detail });
  }
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** Joins short pieces, so that a line does not become a write of its own; lets others run between two pieces. */
async function* pieces(lines: Iterable<string>): AsyncGenerator<string> {
  const least = 32_768;
  let waiting = '';
  for (const line of lines) {
    waiting += line;
    if (waiting.length < least) continue;
    yield waiting;
    waiting = '';
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (waiting !== '') yield waiting;
}
