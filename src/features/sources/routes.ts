/** `/sources`: on what the graph rests. */
import { z } from 'zod';
import { endpoint } from '../../api/endpoint.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import { inPicture } from '../common/picture.ts';
import { sourcesAnswer, sourcesQuery } from './contract.ts';
import { sourcesAfter } from './queries.ts';

export const sourcesEndpoints = [
  endpoint({
    method: 'get',
    path: '/sources',
    operationId: 'listSources',
    tag: 'Provenance',
    summary: 'Sources by id, with how many claims rest on each',
    description: '`knownAt` leaves out what was not yet public; `asOf` does not bear on a source.',
    query: sourcesQuery,
    answer: sourcesAnswer,
    examples: [{ summary: 'The article', path: '/sources?role=article' }],
    async handle({ query }, { db }) {
      const question = { path: '/sources', ...query };
      const [after = ''] = readCursor(query.cursor, question, z.tuple([z.string()])) ?? [];
      return inPicture(db, query, async (tx, filter) => {
        const { found, count } = await sourcesAfter(tx, query.role, filter, after, query.limit);
        const items = found.slice(0, query.limit);
        const last = items.at(-1);
        return {
          items,
          showing: items.length,
          ...(count > 10_000 ? { atLeast: 10_000 } : { total: count }),
          ...(found.length > items.length && last && { next: writeCursor(question, [last.id]) }),
        };
      });
    },
  }),
];
