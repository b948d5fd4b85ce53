/** `/dyads/{a}/{b}`: the profile of two entities. `/dyads/{a}/{b}/relations`: the relationships between them, page by page. */

import type { Reading } from '../../database/run.ts';
import { endpoint } from '../../endpoint/endpoint.ts';
import { InvalidInput } from '../../endpoint/errors.ts';
import { claimsById } from '../common/claim-rows.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import type { Perspective } from '../common/perspective.ts';
import { withReadContext } from '../common/read-context.ts';
import { readTypes } from '../common/validate-types.ts';
import { requireEntity } from '../entities/require-entity.ts';
import { relationCursorKey } from '../relations/cursor-keys.ts';
import { dyadsOperations } from './contract.ts';
import { profileOf } from './profile.ts';
import { directCounts, directRelations, type Pair } from './queries.ts';

export const dyadsEndpoints = [
  endpoint({
    ...dyadsOperations.dyad,
    operationId: 'getDyad',
    tag: 'Relationships',
    summary: 'Profile of a pair of entities',
    description:
      'Direct relationships, shared entities by kind, votes in common, measures in force on them and on shared projects and activities, and a common timeline. Superseded measures are left out.',
    examples: [
      {
        summary: 'Russia and North Korea as the dossier opens',
        path: '/dyads/state:RUS/state:PRK?asOf=2019-04-26',
      },
      {
        summary: 'Two leaders, with the claims',
        path: '/dyads/person:vladimir-putin/person:kim-jong-un?include=claims&each=5',
      },
    ],
    async handle({ params, query }, { db }) {
      requireTwo(params);
      return withReadContext(db, query, async (tx, perspective) =>
        profileOf(tx, await pairOf(tx, params, perspective), query, perspective),
      );
    },
  }),
  endpoint({
    ...dyadsOperations.dyadRelations,
    operationId: 'listDyadRelationships',
    tag: 'Relationships',
    summary: 'Direct relationships between two entities, page by page, the newest first',
    description: 'Includes votes and coded event data.',
    examples: [
      { summary: 'Between Russia and North Korea', path: '/dyads/state:RUS/state:PRK/relations' },
      {
        summary: 'What Putin and Kim Jong Un said of each other',
        path: '/dyads/person:vladimir-putin/person:kim-jong-un/relations?types=PRAISED,CRITICIZED&include=claims',
      },
    ],
    async handle({ params, query }, { db }) {
      requireTwo(params);
      const types = readTypes(query.types, '/query/types');
      const question = { path: '/dyads/{a}/{b}/relations', ...params, ...query };
      const after = readCursor(query.cursor, question, relationCursorKey);
      return withReadContext(db, query, async (tx, perspective) => {
        const pair = await pairOf(tx, params, perspective);
        const { direction } = query;
        const from = direction === undefined ? undefined : direction === 'out' ? pair.a : pair.b;
        const [all, { relations, next }] = await Promise.all([
          directCounts(tx, pair, types, perspective),
          directRelations(tx, pair, { types, from, after, limit: query.limit }, perspective),
        ]);
        const counts = all.filter(
          ({ outward }) => direction === undefined || outward === (direction === 'out'),
        );
        const sum = counts.reduce((total, { count }) => total + count, 0);
        const redated = perspective.sources.length > 0 && query.asOf !== undefined;
        const claims = query.include === 'claims' && relations.flatMap((relation) => relation.claims);
        return {
          items: [...relations],
          showing: relations.length,
          ...(redated || counts.some(({ more }) => more) ? { atLeast: sum } : { total: sum }),
          ...(next && { next: writeCursor(question, next) }),
          ...(claims && { claims: [...(await claimsById(tx, claims)).values()] }),
        };
      });
    },
  }),
];

interface Ends {
  readonly a: string;
  readonly b: string;
}

function requireTwo({ a, b }: Ends): void {
  if (a !== b) return;
  throw new InvalidInput([{ pointer: '/path/b', detail: 'a and b must be different entities.' }]);
}

async function pairOf(tx: Reading, { a, b }: Ends, perspective: Perspective): Promise<Pair> {
  const [one, other] = await Promise.all([
    requireEntity(tx, a, perspective),
    requireEntity(tx, b, perspective),
  ]);
  return { a: one, b: other };
}
