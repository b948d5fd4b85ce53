/** `/sources`: the sources of the graph. */
import { z } from 'zod';
import { endpoint } from '../../endpoint/endpoint.ts';
import { NotInPerspective, TooMuch, UnknownId } from '../../endpoint/errors.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import type { Perspective } from '../common/perspective.ts';
import { suggestSources, withReadContext } from '../common/read-context.ts';
import { afterKey, type SortKey, sorted, sortKey } from '../common/sort.ts';
import {
  MOST_SORTED,
  type SOURCE_SORTS,
  type Source,
  type SourcesQuery,
  sourcesOperations,
} from './contract.ts';
import { sourceById, sourcesAfter, supportedBy } from './queries.ts';

export const sourcesEndpoints = [
  endpoint({
    ...sourcesOperations.sources,
    operationId: 'listSources',
    tag: 'Provenance',
    summary: 'Sources by id, with how many claims each has',
    description: '`knownAt` excludes sources that were not yet published; `asOf` does not apply to sources.',
    examples: [
      { summary: 'The article', path: '/sources?role=article' },
      { summary: 'Those with the most claims first', path: '/sources?sort=-claims&limit=5' },
    ],
    async handle({ query }, { db }) {
      const question = { path: '/sources', ...query };
      const { sort } = query;
      if (sort !== undefined) {
        const after = readCursor(query.cursor, question, sortKey);
        return withReadContext(db, query, async (tx, perspective) => {
          const { found, count } = await sourcesAfter(tx, query.role, perspective, '', MOST_SORTED);
          if (count > MOST_SORTED) {
            throw new TooMuch(
              `More than ${MOST_SORTED} sources match, too many to sort. Perspective by role, or omit sort.`,
            );
          }
          const keyOf = (source: Source) => sortKeyOf(source, sort);
          const left = afterKey(sorted(found, sort, keyOf), sort, after, keyOf);
          const items = left.slice(0, query.limit);
          const last = items.at(-1);
          return {
            items,
            showing: items.length,
            total: found.length,
            ...(left.length > items.length && last && { next: writeCursor(question, keyOf(last)) }),
          };
        });
      }
      const [after = ''] = readCursor(query.cursor, question, z.tuple([z.string()])) ?? [];
      return withReadContext(db, query, async (tx, perspective) => {
        const { found, count } = await sourcesAfter(tx, query.role, perspective, after, query.limit);
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
  endpoint({
    ...sourcesOperations.source,
    operationId: 'getSource',
    tag: 'Provenance',
    summary: 'One source, with how many claims, entities and relationships it supports',
    description: 'For its claims use `/claims?sources=` with its id. `asOf` does not apply to sources.',
    examples: [{ summary: 'The article', path: '/sources/source:diplomat-2019' }],
    handle: ({ params: { id }, query }, { db }) =>
      withReadContext(db, query, async (tx, perspective) => {
        const source = await sourceById(tx, id);
        if (source === undefined) throw new UnknownId(id, await suggestSources(tx, id));
        requireSourceInPerspective(source, perspective);
        return { source, supports: await supportedBy(tx, id, perspective) };
      }),
  }),
];

function sortKeyOf(source: Source, sort: NonNullable<SourcesQuery['sort']>): SortKey {
  const { id, title, knownFrom, claims } = source;
  // `published` may be a set of days; `knownFrom` is the day that counts.
  const by = { title, published: knownFrom, claims };
  return [by[sort.replace('-', '') as (typeof SOURCE_SORTS)[number]], id];
}

/** @throws NotInPerspective where the choice of sources leaves it out, or it was published after `knownAt`. */
function requireSourceInPerspective(
  { id, knownFrom, published }: Source,
  { sources, knownAt }: Perspective,
): void {
  if (sources.length > 0 && !sources.includes(id)) {
    throw new NotInPerspective(id, 'the parameter sources excludes it.');
  }
  if (knownAt !== undefined && knownFrom > knownAt) {
    throw new NotInPerspective(id, `it was published on ${published}, after the day of knownAt.`);
  }
}
