/** `/entities`: one entity, or a list of them. */
import { z } from 'zod';
import { endpoint } from '../../api/endpoint.ts';
import { propertyClaims } from '../claims/claim-rows.ts';
import { commonQuery } from '../common/contract.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import { inPicture } from '../common/picture.ts';
import { entityOf } from '../common/rows.ts';
import { readKinds } from '../common/words-of-vocabulary.ts';
import { entitiesAnswer, entitiesQuery, entityAnswer, entityParams } from './contract.ts';
import { factsOf, statedProperties, withFacts } from './facts.ts';
import { listingsOf } from './listing.ts';
import { COUNTED, countEntities, entitiesAfter, seriesOf, shownEntities } from './queries.ts';
import { requiredEntity } from './required.ts';

export const entitiesEndpoints = [
  endpoint({
    method: 'get',
    path: '/entities',
    operationId: 'listEntities',
    tag: 'Entities',
    summary: 'Entities by id, all or of some kinds',
    query: entitiesQuery,
    answer: entitiesAnswer,
    examples: [
      { summary: 'People', path: '/entities?kinds=Person' },
      { summary: 'Summits held by the end of 2018', path: '/entities?kinds=Summit&asOf=2018-12-31' },
    ],
    async handle({ query }, { db }) {
      const listings = listingsOf(readKinds(query.kinds, '/query/kinds'));
      const question = { path: '/entities', ...query };
      const [after = ''] = readCursor(query.cursor, question, z.tuple([z.string()])) ?? [];
      return inPicture(db, query, async (tx, filter) => {
        const [found, count] = await Promise.all([
          entitiesAfter(tx, listings, filter, after, query.limit),
          countEntities(tx, listings, filter),
        ]);
        const kept = found.slice(0, query.limit);
        const items = kept.map((row) => ({ ...entityOf(row, filter.asOf?.last), degree: row.degree }));
        const last = kept.at(-1)?.entity.id;
        return {
          items: await shownEntities(tx, items, filter),
          showing: kept.length,
          ...(count > COUNTED ? { atLeast: COUNTED } : { total: count }),
          ...(found.length > kept.length && { next: writeCursor(question, [String(last)]) }),
        };
      });
    },
  }),
  endpoint({
    method: 'get',
    path: '/entities/{id}',
    operationId: 'getEntity',
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
        const entity = entityOf(row, filter.asOf?.last);
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
