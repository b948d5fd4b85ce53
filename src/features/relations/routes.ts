/** `/entities/{id}/relations`: the relationships of an entity, counts first, then page by page. `/relations/{id}`: one of them. */
import { endpoint } from '../../endpoint/endpoint.ts';
import { RELATIONSHIP_TYPES } from '../../model/vocabulary.ts';
import { claimsById } from '../common/claim-rows.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import type { Perspective } from '../common/perspective.ts';
import { withReadContext } from '../common/read-context.ts';
import { entityRefOf } from '../common/rows.ts';
import { readKinds, readTypes } from '../common/validate-types.ts';
import { requireEntity } from '../entities/require-entity.ts';
import { applySourceFilter, type FilteredRelation } from './apply-source-filter.ts';
import { type RelationsQuery, relationsOperations, type TypeCount } from './contract.ts';
import { relationCursorKey } from './cursor-keys.ts';
import { getRelationship } from './get-relationship.ts';
import { countsOf, type NeighbourRow, neighbourLookup, neighbours, selectionOf } from './queries.ts';

export const relationsEndpoints = [
  endpoint({
    ...relationsOperations.relations,
    operationId: 'listRelationships',
    tag: 'Relationships',
    summary: 'Relationships of an entity: counts by type and direction, then pages',
    description: 'Newest start first, then by id. Counts cover all relationships that match the filters.',
    examples: [
      { summary: 'All of Russia’s', path: '/entities/state:RUS/relations' },
      {
        summary: 'Meetings of Kim Jong Un in 2018, with the claims',
        path: '/entities/person:kim-jong-un/relations?types=TOOK_PART_IN&asOf=2018-01-01/2018-12-31&include=claims',
      },
    ],
    async handle({ params, query }, { db }) {
      const types = readTypes(query.types, '/query/types');
      const kinds = readKinds(query.kinds, '/query/kinds');
      const question = { path: '/entities/{id}/relations', id: params.id, ...query };
      const after = readCursor(query.cursor, question, relationCursorKey);
      return withReadContext(db, query, async (tx, perspective) => {
        const self = await requireEntity(tx, params.id, perspective);
        const selection = selectionOf(self, {
          types,
          kinds,
          degree: query.degree,
          ...(query.direction !== undefined && { directions: [query.direction] }),
        });
        const [counts, found] = await Promise.all([
          countsOf(tx, selection, perspective),
          neighbours(tx, selection, perspective, after, query.limit),
        ]);
        const rows = found.slice(0, query.limit);
        const last = rows.at(-1)?.relation;
        const shown = await applySourceFilter(tx, rows, perspective, neighbourLookup(self));
        const claimIds = shown.flatMap(({ relation }) => relation.claims);
        const claims =
          query.include === 'claims' ? [...(await claimsById(tx, claimIds)).values()] : undefined;
        return {
          counts,
          items: shown.map(neighbourOf),
          showing: shown.length,
          ...totalOf(counts, query, perspective),
          ...(found.length > rows.length &&
            last && { next: writeCursor(question, [Number(last.fromMin), String(last.id)]) }),
          ...(claims && { claims }),
        };
      });
    },
  }),
  endpoint({
    ...relationsOperations.relation,
    operationId: 'getRelationship',
    tag: 'Relationships',
    summary: 'One relationship: its entities, dates, claims, and the claims that dispute it',
    examples: [{ summary: 'A membership whose end is disputed', path: '/relations/party:rus~cow-264~1961' }],
    handle: ({ params, query }, { db }) =>
      withReadContext(db, query, (tx, perspective) => getRelationship(tx, params.id, perspective)),
  }),
];

function neighbourOf({ row, relation }: FilteredRelation<NeighbourRow>) {
  const symmetric = RELATIONSHIP_TYPES[row.type].symmetric;
  return {
    relation,
    direction: symmetric ? ('both' as const) : row.direction,
    other: { ...entityRefOf(row), degree: row.degree },
  };
}

/** A total where all were counted; what sources date anew may come on top, and bulk types are counted only so far. */
function totalOf(counts: readonly TypeCount[], query: RelationsQuery, perspective: Perspective) {
  const sum = counts.reduce((total, { count }) => total + count, 0);
  const redated = perspective.sources.length > 0 && query.asOf !== undefined;
  return redated || counts.some(({ more }) => more) ? { atLeast: sum } : { total: sum };
}
