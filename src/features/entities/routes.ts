/** `/entities`: one entity, or a list of them. */
import { endpoint } from '../../endpoint/endpoint.ts';
import { propertyClaims } from '../common/claim-rows.ts';
import { withReadContext } from '../common/read-context.ts';
import { entityOf } from '../common/rows.ts';
import { entitiesOperations } from './contract.ts';
import { factsOf, statedProperties, withFacts } from './facts.ts';
import { entityLister } from './list-entities.ts';
import { seriesOf } from './queries.ts';
import { requireEntity } from './require-entity.ts';

export const entitiesEndpoints = [
  endpoint({
    ...entitiesOperations.entities,
    operationId: 'listEntities',
    tag: 'Entities',
    summary: 'Entities: all, by kind, or by id',
    description:
      'Ordered by id, or by `sort`. With `ids` or `externalIds`: those entities, in that order, without pages.',
    examples: [
      { summary: 'People', path: '/entities?kinds=Person' },
      { summary: 'Summits held by the end of 2018', path: '/entities?kinds=Summit&asOf=2018-12-31' },
      { summary: 'The most connected first', path: '/entities?sort=-degree&limit=10' },
      { summary: 'Several at once', path: '/entities?ids=person:kim-jong-un,state:PRK,treaty:cow-397' },
      {
        summary: 'By codes of other systems',
        path: '/entities?externalIds=wikidata:Q423,m49:643,un:S/RES/2397',
      },
    ],
    async handle({ query }, { db }) {
      return withReadContext(db, query, entityLister(query));
    },
  }),
  endpoint({
    ...entitiesOperations.entity,
    operationId: 'getEntity',
    tag: 'Entities',
    summary: 'One entity, each property with its claims',
    examples: [
      { summary: 'A state', path: '/entities/state:PRK' },
      { summary: 'A treaty whose date is disputed', path: '/entities/treaty:cow-397' },
    ],
    handle: ({ params, query }, { db }) =>
      withReadContext(db, query, async (tx, filter) => {
        const row = await requireEntity(tx, params.id, filter);
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
