/** `/export`: the filtered graph as a file. */
import { z } from 'zod';
import { endpoint, StreamedResponse } from '../../endpoint/endpoint.ts';
import { cslExport, exportOperations } from './contract.ts';
import { EXPORT_MEDIA_TYPES, exportFile } from './export-file.ts';

const file = z.string().meta({ format: 'binary' });
// JSON has a contract of its own.
const files = Object.fromEntries(
  EXPORT_MEDIA_TYPES.filter((type) => type !== 'application/json').map((type) => [
    type,
    type.endsWith('+json') ? cslExport : file,
  ]),
);

export const exportEndpoints = [
  endpoint({
    ...exportOperations.export,
    operationId: 'exportGraph',
    cached: false,
    tag: 'Graph',
    summary: 'The graph, whole or filtered, as a file for other programs',
    description:
      'With dates, the claims behind each relationship, their sources, and what to cite: version of the data, filter, sources. Never cut: a graph that is too large is refused. All tables in a zip by `/export?format=csv`, one by `/export?format=csv&part=nodes`; for Gephi by `/export?format=gexf`; the sources by `/export?format=bibtex`.',
    also: files,
    role: 'analyst',
    audit: 'export',
    examples: [
      { summary: 'What held on 26 April 2019, as JSON', path: '/export?format=json&asOf=2019-04-26' },
      { summary: 'Meetings, for Cytoscape', path: '/export?format=cytoscape&types=TOOK_PART_IN,HOSTED' },
    ],
    async handle({ query }, { db, now }) {
      const { type, name, pieces } = await exportFile(db, query, now());
      return new StreamedResponse(type, pieces, {
        // A file is read when it is whole, so it may be compressed on its way.
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="${name}"`,
      });
    },
  }),
];
