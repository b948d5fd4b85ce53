/** `/entities`: one entity, or a list of them. */
import { endpoint } from '../../api/endpoint.ts';
import { commonQuery, type PropertyValue } from '../common/contract.ts';
import { filterOf } from '../common/filter.ts';
import { requireInPicture } from '../common/picture.ts';
import { entityOf } from '../common/rows.ts';
import { unknownEntity } from '../common/unknown-id.ts';
import { entityAnswer, entityParams } from './contract.ts';
import { entityById, factsOf, seriesOf } from './queries.ts';

export const entitiesEndpoints = [
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
    async handle({ params, query }, { db }) {
      const filter = filterOf(query);
      return db.reading(async (tx) => {
        const row = await entityById(tx, params.id);
        if (row === undefined) throw await unknownEntity(tx, params.id);
        requireInPicture(row, filter);
        const entity = entityOf(row, filter.asOf?.last);
        const own: Record<string, PropertyValue> = {
          ...(entity.when !== undefined && { when: entity.when }),
          ...entity.properties,
        };
        const facts = await factsOf(tx, row, own, filter);
        return {
          entity: {
            ...entity,
            degree: row.degree,
            disputed: facts.filter((fact) => fact.disputed).map((fact) => fact.property),
          },
          facts,
          series: await seriesOf(tx, params.id, filter),
        };
      });
    },
  }),
];
