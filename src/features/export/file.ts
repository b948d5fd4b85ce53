/** The filtered graph as one file: what it is called, of which type, and its pieces. For the route and the command line. */
import type { Database } from '../../database/run.ts';
import { readList } from '../common/as-of.ts';
import { InvalidInput, TooMuch } from '../common/errors.ts';
import { inPicture } from '../common/picture.ts';
import { readKinds, readTypes } from '../common/words-of-vocabulary.ts';
import { DOSSIER } from '../graph/contract.ts';
import { drawnGraph, MOST_EDGES, MOST_NODES } from '../graph/queries.ts';
import { citationOf } from './citation.ts';
import type { ExportQuery } from './contract.ts';
import type { Exported } from './exported.ts';
import { csv } from './formats/csv.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { cytoscape, json } from './formats/json.ts';

/** Format → its media type, the ending of its files, and how it is written. */
const FORMATS: Readonly<
  Record<
    ExportQuery['format'],
    {
      readonly type: string;
      readonly ending: string;
      write(of: Exported, part: ExportQuery['part']): Iterable<string>;
    }
  >
> = {
  gexf: { type: 'application/gexf+xml', ending: 'gexf', write: gexf },
  graphml: { type: 'application/graphml+xml', ending: 'graphml', write: graphml },
  csv: { type: 'text/csv', ending: 'csv', write: csv },
  json: { type: 'application/json', ending: 'json', write: json },
  cytoscape: { type: 'application/json', ending: 'cyjs', write: cytoscape },
};

export interface ExportFile {
  /** Media type. */
  readonly type: string;
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/** @throws InvalidInput; TooMuch where more matches than a picture holds: a file is never cut. */
export async function exportFile(db: Database, query: ExportQuery, now: Date): Promise<ExportFile> {
  requirePart(query);
  const kinds = readKinds(query.kinds, '/query/kinds');
  const types = readTypes(query.types, '/query/types');
  const exported = await inPicture(db, query, async (tx, filter): Promise<Exported> => {
    const drawn = { kinds, types, named: readList(query.with) };
    const { nodes, edges, cut, undated } = await drawnGraph(tx, filter, drawn);
    if (cut.nodes || cut.edges) {
      throw new TooMuch(
        `More than ${MOST_NODES} entities or ${MOST_EDGES} relationships match; narrow by kinds, types or a date.`,
      );
    }
    const counts = { nodes: nodes.length, edges: edges.length, undated: undated?.entities };
    return { nodes, edges, citation: await citationOf(tx, query, filter, counts, now) };
  });
  const { type, ending, write } = FORMATS[query.format];
  return { type, name: `${fileName(query)}.${ending}`, pieces: pieces(write(exported, query.part)) };
}

function requirePart({ format, part }: ExportQuery): void {
  if (format === 'csv' && part === undefined) {
    const detail = 'A graph is two tables: part is nodes or edges.';
    throw new InvalidInput([{ pointer: '/query/part', detail }]);
  }
  if (format !== 'csv' && part !== undefined) {
    const detail = `${format} is one file; part belongs to csv.`;
    throw new InvalidInput([{ pointer: '/query/part', detail }]);
  }
}

/** `entente-russia-and-north-korea-april-2019-as-of-2019-04-26`. Only letters, digits and hyphens, so that it needs no quoting. */
function fileName({ asOf, part }: ExportQuery): string {
  const day = asOf === undefined ? '' : ` as of ${asOf}`;
  const words = `entente ${DOSSIER.title}${day} ${part ?? ''}`;
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
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
