/** `/export`: the filtered graph as a file. */
import { z } from 'zod';
import { endpoint, Streaming } from '../../api/endpoint.ts';
import { InvalidInput, TooMuch } from '../common/errors.ts';
import { inPicture } from '../common/picture.ts';
import { readKinds, readTypes } from '../common/words-of-vocabulary.ts';
import { DOSSIER } from '../graph/contract.ts';
import { drawnGraph, MOST_EDGES, MOST_NODES } from '../graph/queries.ts';
import { citationOf } from './citation.ts';
import { type ExportQuery, exportAnswer, exportQuery } from './contract.ts';
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

const text = z.string().meta({ format: 'binary' });

export const exportEndpoints = [
  endpoint({
    method: 'get',
    path: '/export',
    tag: 'Graph',
    summary: 'The drawn graph, whole or filtered, as a file for other programs',
    description:
      'With dates, the ids of the claims behind each relationship, and what to cite it by: version of the data, filter, sources. Never cut: what is more than a picture holds is refused. GEXF by `/export?format=gexf`, the two tables by `/export?format=csv&part=nodes` and `part=edges`.',
    query: exportQuery,
    answer: exportAnswer,
    also: { 'application/gexf+xml': text, 'application/graphml+xml': text, 'text/csv': text },
    role: 'analyst',
    audit: 'export',
    examples: [
      { summary: 'What held on 26 April 2019, as JSON', path: '/export?format=json&asOf=2019-04-26' },
      { summary: 'Meetings, for Cytoscape', path: '/export?format=cytoscape&types=TOOK_PART_IN,HOSTED' },
    ],
    async handle({ query }, { db, now }) {
      requirePart(query);
      const kinds = readKinds(query.kinds, '/query/kinds');
      const types = readTypes(query.types, '/query/types');
      const exported = await inPicture(db, query, async (tx, filter): Promise<Exported> => {
        const { nodes, edges, cut } = await drawnGraph(tx, filter, kinds, types);
        if (cut.nodes || cut.edges) {
          throw new TooMuch(
            `More than ${MOST_NODES} entities or ${MOST_EDGES} relationships match; narrow by kinds, types or a date.`,
          );
        }
        const counts = { nodes: nodes.length, edges: edges.length };
        return { nodes, edges, citation: await citationOf(tx, query, filter, counts, now()) };
      });
      const { type, ending, write } = FORMATS[query.format];
      return new Streaming(type, pieces(write(exported, query.part)), {
        // A file is read when it is whole, so it may be compressed on its way.
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="${fileName(query)}.${ending}"`,
      });
    },
  }),
];

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
