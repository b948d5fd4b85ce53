/** `/entities`: one entity, or a list of them by kind. */
import { z } from 'zod';
import { endpoint } from '../../api/endpoint.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../model/vocabulary.ts';
import { propertyClaims } from '../claims/claim-rows.ts';
import { commonQuery } from '../common/contract.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import { InvalidInput } from '../common/errors.ts';
import { inPicture } from '../common/picture.ts';
import { entityOf } from '../common/rows.ts';
import { readKinds } from '../common/words-of-vocabulary.ts';
import { entitiesAnswer, entitiesQuery, entityAnswer, entityParams } from './contract.ts';
import { factsOf, statedProperties, withFacts } from './facts.ts';
import {
  COUNTED,
  countEntities,
  countUndated,
  entitiesAfter,
  type Listing,
  seriesOf,
  shownEntities,
} from './queries.ts';
import { requiredEntity } from './required.ts';

export const entitiesEndpoints = [
  endpoint({
    method: 'get',
    path: '/entities',
    tag: 'Entities',
    summary: 'Entities by id, all or of one kind',
    query: entitiesQuery,
    answer: entitiesAnswer,
    examples: [
      { summary: 'People', path: '/entities?kind=Person' },
      { summary: 'Summits held by the end of 2018', path: '/entities?kind=Summit&asOf=2018-12-31' },
    ],
    async handle({ query }, { db }) {
      const listing = listingOf(query.kind);
      const question = { path: '/entities', ...query };
      const [after = ''] = readCursor(query.cursor, question, z.tuple([z.string()])) ?? [];
      return inPicture(db, query, async (tx, filter) => {
        const [found, count, undated] = await Promise.all([
          entitiesAfter(tx, listing, filter, after, query.limit),
          countEntities(tx, listing, filter),
          countUndated(tx, listing, filter),
        ]);
        const kept = found.slice(0, query.limit);
        const items = kept.map((row) => ({ ...entityOf(row, filter.asOf), degree: row.degree }));
        const last = kept.at(-1)?.entity.id;
        return {
          items: await shownEntities(tx, items, filter),
          showing: kept.length,
          ...(count > COUNTED ? { atLeast: COUNTED } : { total: count }),
          ...(undated && { undated }),
          ...(found.length > kept.length && { next: writeCursor(question, [String(last)]) }),
        };
      });
    },
  }),
  endpoint({
    method: 'get',
    path: '/entities/{id}',
    tag: 'Entities',
    summary: 'One entity, each property with what is said of it',
    params: entityParams,
    query: commonQuery,
    answer: entityAnswer,
    examples: [
      { summary: 'A state', path: '/entities/state:PRK' },
      { summary: 'A treaty whose date is disputed', path: '/entities/treaty:cow-397' },
    ],
    handle: ({ params, query }, { db }) =>
      inPicture(db, query, async (tx, filter) => {
        const row = await requiredEntity(tx, params.id, filter);
        const entity = entityOf(row, filter.asOf);
        const [claims, series] = await Promise.all([
          propertyClaims(tx, [entity.id], Object.keys(statedProperties(entity))),
          seriesOf(tx, entity.id, filter),
        ]);
        const facts = factsOf(entity, claims.get(entity.id) ?? [], filter);
        return {
          entity: { ...withFacts(entity, facts, filter), degree: row.degree },
          facts,
          series,
        };
      }),
  }),
];

/** @throws InvalidInput for a kind that the vocabulary does not have. */
function listingOf(kind: string | undefined): Listing {
  const [name, second] = readKinds(kind, '/query/kind');
  if (name === undefined) return { kind: undefined, label: '' };
  if (second !== undefined) {
    throw new InvalidInput([{ pointer: '/query/kind', detail: 'A list is of one kind or second label.' }]);
  }
  if (Object.hasOwn(KINDS, name)) return { kind: name as Kind, label: '' };
  const of = KIND_NAMES.find((candidate) => (KINDS[candidate].also as readonly string[]).includes(name));
  return { kind: of, label: name };
}
