/** `/contested`: where sources disagree. */
import { z } from 'zod';
import { endpoint } from '../../endpoint/endpoint.ts';
import { isTrueAsOf } from '../claims/is-true-as-of.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import { withReadContext } from '../common/read-context.ts';
import { requireExistingId } from '../entities/require-entity.ts';
import { contestedOperations } from './contract.ts';
import { described, disputes } from './queries.ts';

export const contestedEndpoints = [
  endpoint({
    ...contestedOperations.contested,
    operationId: 'listDisputes',
    problems: ['unknown-id'],
    tag: 'Claims',
    summary: 'Disputes: contradicting claims, with source and locator',
    description:
      'With `knownAt` or `sources`, a dispute is listed only if two contradicting claims match; with `asOf`, only if one of its claims holds on that date or has no date.',
    examples: [
      { summary: 'All', path: '/contested' },
      { summary: 'When was the treaty signed?', path: '/contested?about=treaty:cow-397' },
    ],
    async handle({ query }, { db }) {
      const question = { path: '/contested', ...query };
      const [after = ''] = readCursor(query.cursor, question, z.tuple([z.string()])) ?? [];
      return withReadContext(db, query, async (tx, filter) => {
        const [found] = await Promise.all([
          disputes(tx, filter, query.about),
          requireExistingId(tx, query.about),
        ]);
        const groups = found.groups.filter(({ claims }) => claims.some((claim) => isTrueAsOf(claim, filter)));
        const left = groups.filter(({ key }) => key > after);
        const shown = left.slice(0, query.limit);
        const items = await described(tx, shown, filter);
        const last = shown.at(-1);
        return {
          items,
          showing: items.length,
          ...(found.cut ? { atLeast: groups.length } : { total: groups.length }),
          ...(left.length > shown.length && last && { next: writeCursor(question, [last.key]) }),
        };
      });
    },
  }),
];
