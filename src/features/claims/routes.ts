/** `/claims`: claims with their sources. */
import { z } from 'zod';
import type { Reading } from '../../database/run.ts';
import { endpoint } from '../../endpoint/endpoint.ts';
import { UnknownId } from '../../endpoint/errors.ts';
import { claimsById } from '../common/claim-rows.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import { perspectiveOf } from '../common/perspective.ts';
import { withReadContext } from '../common/read-context.ts';
import { requireExistingId } from '../entities/require-entity.ts';
import { relationById } from '../relations/relation-by-id.ts';
import { claimsOperations } from './contract.ts';
import { getClaim } from './get-claim.ts';
import { isTrueAsOf } from './is-true-as-of.ts';
import { claimIds } from './queries.ts';

/** How far claims are counted. */
const COUNTED = 2_000;

export const claimsEndpoints = [
  endpoint({
    ...claimsOperations.claims,
    operationId: 'listClaims',
    problems: ['unknown-id'],
    tag: 'Claims',
    summary: 'Claims, filtered by entity, source, mode and more',
    description:
      'Ordered by id. `asOf` excludes claims with another date; claims without a date stay. Denied, expected, possible and conditional claims are listed here and are never relationships.',
    examples: [
      { summary: 'All claims of a paragraph', path: '/claims?sources=source:diplomat-2019&locator=%C2%B62' },
      {
        summary: 'What did not happen at the summit',
        path: '/claims?about=event:vladivostok-summit-2019&mode=denied',
      },
      { summary: 'Claims attributed to Putin', path: '/claims?attributedTo=person:vladimir-putin' },
    ],
    async handle({ query }, { db }) {
      const question = { path: '/claims', ...query };
      const [after = ''] = readCursor(query.cursor, question, z.tuple([z.string()])) ?? [];
      return withReadContext(db, query, async (tx, perspective) => {
        const [keys] = await Promise.all([
          keysOf(tx, query.relation),
          requireExistingId(tx, query.about),
          requireExistingId(tx, query.attributedTo),
        ]);
        const ids = await claimIds(tx, query, perspective, keys, '', COUNTED + 1);
        const whole = ids.length <= COUNTED;
        const from = whole
          ? ids.filter((id) => id > after)
          : await claimIds(tx, query, perspective, keys, after, COUNTED);
        const dated = perspective.asOf === undefined ? undefined : [...(await claimsById(tx, from)).values()];
        const left = dated?.filter((claim) => isTrueAsOf(claim, perspective)).map(({ id }) => id) ?? from;
        const shown = left.slice(0, query.limit);
        const claims = await claimsById(tx, shown);
        const items = shown.flatMap((id) => claims.get(id) ?? []);
        const more = left.length > shown.length;
        return {
          items,
          showing: items.length,
          ...(whole && dated === undefined
            ? { total: ids.length }
            : { atLeast: items.length + (more ? 1 : 0) }),
          ...(more && { next: writeCursor(question, [String(shown.at(-1))]) }),
        };
      });
    },
  }),
  endpoint({
    ...claimsOperations.claim,
    operationId: 'getClaim',
    tag: 'Claims',
    summary: 'One claim: its source and attribution, what contradicts it, and the relationships it supports',
    examples: [{ summary: 'From the second paragraph', path: '/claims/claim:diplomat-2019-p2.6' }],
    handle: ({ params, query }, { db }) =>
      withReadContext(db, query, (tx, perspective) => getClaim(tx, params.id, perspective)),
  }),
];

/** Keys of the claims behind a relationship. @throws UnknownId */
async function keysOf(tx: Reading, id: string | undefined): Promise<number[] | undefined> {
  if (id === undefined) return undefined;
  const all = perspectiveOf({ certainty: 'possibly' });
  const found = await relationById(tx, id, all);
  if (found === undefined) throw new UnknownId(id);
  const { claims } = found.relation;
  return Array.isArray(claims) ? claims.map(Number) : [];
}
