/** `/entities/{id}/ego`: a neighbourhood to draw. */
import { endpoint } from '../../endpoint/endpoint.ts';
import { BULK_TYPES, WALKED_TYPES } from '../../model/vocabulary.ts';
import { claimsById } from '../common/claim-rows.ts';
import { withReadContext } from '../common/read-context.ts';
import { readKinds, readTypes } from '../common/validate-types.ts';
import { withFilteredProperties } from '../entities/queries.ts';
import { requireEntity } from '../entities/require-entity.ts';
import { edgesBetween, MOST_EDGES, nodeOf } from '../graph/queries.ts';
import { countsOf, selectionOf } from '../relations/queries.ts';
import { type EgoQuery, egoOperations } from './contract.ts';
import { walk } from './queries.ts';

/** What a neighbourhood leaves out and lists as cut. */
const NOT_WALKED = BULK_TYPES.filter((type) => !WALKED_TYPES.includes(type));

export const egoEndpoints = [
  endpoint({
    ...egoOperations.ego,
    operationId: 'getNeighbourhood',
    tag: 'Graph',
    summary: 'The neighbourhood of an entity, one to three hops',
    description:
      '`cut` lists the entities whose neighbours were cut, how many, and the URL of the rest. Votes and coded event data are not followed, nor are organizations of nearly all states.',
    examples: [
      { summary: 'Around the summit', path: '/entities/event:vladivostok-summit-2019/ego' },
      { summary: 'Two hops around Kim Jong Un', path: '/entities/person:kim-jong-un/ego?depth=2&each=20' },
    ],
    async handle({ params, query }, { db }) {
      const kinds = readKinds(query.kinds, '/query/kinds');
      const types = readTypes(query.types, '/query/types');
      return withReadContext(db, query, async (tx, filter) => {
        const center = await requireEntity(tx, params.id, filter);
        const { depth, each, limit } = query;
        const walked = await walk(tx, center, filter, { depth, each, limit, kinds, types });
        const [edges, bulk] = await Promise.all([
          edgesBetween(
            tx,
            filter,
            walked.found.map(({ row }) => row),
            types,
          ),
          countsOf(
            tx,
            selectionOf(center, {
              types: NOT_WALKED.filter((type) => types.length === 0 || types.includes(type)),
              kinds,
            }),
            filter,
          ),
        ]);
        const shown = edges.slice(0, MOST_EDGES);
        const claimIds = shown.flatMap(({ claims }) => claims);
        const nodes = walked.found.map(({ row, ring }) => ({ ...nodeOf(row, filter), ring }));
        const left = bulk.reduce((sum, { count }) => sum + count, 0);
        const cut = [
          ...walked.cut,
          ...(left > 0 ? [{ id: params.id, ring: 0, why: 'bulk' as const, shown: 0, total: left }] : []),
        ];
        return {
          center: params.id,
          depth,
          nodes: await withFilteredProperties(tx, nodes, filter),
          edges: shown,
          ...(query.include === 'claims' && { claims: [...(await claimsById(tx, claimIds)).values()] }),
          cut: cut.map((one) => ({ ...one, get: addressOf(one.id, one.why === 'bulk', query) })),
          edgesCut: edges.length > MOST_EDGES,
        };
      });
    },
  }),
];

/** The address of all relationships of an entity under the same filters. */
function addressOf(id: string, bulk: boolean, query: EgoQuery): string {
  const { asOf, certainty, knownAt, sources, kinds, types } = query;
  const asked = new URLSearchParams();
  const walked = bulk ? NOT_WALKED.join(',') : types;
  for (const [name, value] of Object.entries({ types: walked, kinds, asOf, knownAt, sources })) {
    if (value !== undefined) asked.set(name, value);
  }
  if (certainty === 'certainly') asked.set('certainty', certainty);
  const text = asked.toString();
  return `/api/v1/entities/${id}/relations${text && `?${text}`}`;
}
