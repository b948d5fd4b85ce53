/** `/export`: the filtered graph as a file. */
import { z } from 'zod';
import { endpoint, Streaming } from '../../api/endpoint.ts';
import { exportAnswer, exportQuery } from './contract.ts';
import { exportFile } from './file.ts';

const text = z.string().meta({ format: 'binary' });

export const exportEndpoints = [
  endpoint({
    method: 'get',
    path: '/export',
    operationId: 'exportGraph',
    kept: false,
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
      const { type, name, pieces } = await exportFile(db, query, now());
      return new Streaming(type, pieces, {
        // A file is read when it is whole, so it may be compressed on its way.
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="${name}"`,
      });
    },
  }),
];
