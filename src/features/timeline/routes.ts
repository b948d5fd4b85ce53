/** `/timeline`: dated entities and relationships in order. */

import type { Reading } from '../../database/run.ts';
import { endpoint } from '../../endpoint/endpoint.ts';
import { InvalidInput } from '../../endpoint/errors.ts';
import { claimsById } from '../common/claim-rows.ts';
import type { Claim } from '../common/contract.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import type { Perspective } from '../common/perspective.ts';
import { withReadContext } from '../common/read-context.ts';
import { readList } from '../common/read-list.ts';
import { readKinds, readTypes } from '../common/validate-types.ts';
import type { DegreeRow } from '../entities/queries.ts';
import { requireEntity } from '../entities/require-entity.ts';
import { relationCursorKey } from '../relations/cursor-keys.ts';
import { MOST_IDS, type TimelineItem, timelineOperations } from './contract.ts';
import { timelinePage } from './queries.ts';

export const timelineEndpoints = [
  endpoint({
    ...timelineOperations.timeline,
    operationId: 'getTimeline',
    problems: ['unknown-id', 'not-in-perspective'],
    tag: 'Relationships',
    summary: 'Dated entities and relationships in order',
    description:
      'The earliest possible start first, then by id. A relationship that begins with one of its entities, such as taking part in a meeting, is listed with that entity; with `types` it is an item of its own. A deadline of a measure is an item of its own. Votes and coded event data are not listed; request them by entity.',
    examples: [
      { summary: 'The whole timeline', path: '/timeline' },
      {
        summary: 'Kim Jong Un in 2018 and 2019, with the claims',
        path: '/timeline?ids=person:kim-jong-un&asOf=2018-01-01/2019-12-31&include=claims',
      },
      {
        summary: 'What Russia and North Korea share',
        path: '/timeline?ids=state:RUS,state:PRK&connected=all',
      },
    ],
    async handle({ query }, { db }) {
      const kinds = readKinds(query.kinds, '/query/kinds');
      const types = readTypes(query.types, '/query/types');
      refuseBulkTypes(types);
      const ids = readIds(query.ids);
      const question = { path: '/timeline', ...query };
      const after = readCursor(query.cursor, question, relationCursorKey);
      return withReadContext(db, query, async (tx, perspective) => {
        const of = await requestedEntities(tx, ids, perspective);
        const found = await timelinePage(
          tx,
          { of, connected: query.connected, kinds, types },
          perspective,
          after,
          query.limit,
        );
        const positioned = found.positioned.slice(0, query.limit);
        const items = positioned.map(({ item }) => item);
        const last = positioned.at(-1);
        return {
          items,
          showing: items.length,
          // What sources date anew may fall out again.
          ...(perspective.sources.length > 0 && query.asOf !== undefined
            ? { atLeast: items.length }
            : { total: found.total }),
          ...(found.positioned.length > positioned.length &&
            last && { next: writeCursor(question, last.at) }),
          ...(query.include === 'claims' && { claims: await claimsOf(tx, items) }),
        };
      });
    },
  }),
];

function readIds(text: string | undefined): string[] {
  const ids = readList(text);
  if (ids.length <= MOST_IDS) return ids;
  const detail = `ids has ${ids.length} ids; the limit of a timeline is ${MOST_IDS}.`;
  throw new InvalidInput([{ pointer: '/query/ids', detail }]);
}

const BY_ENTITY = ['VOTED', 'ACTED_TOWARDS'];

function refuseBulkTypes(types: readonly string[]): void {
  const bulk = types.filter((type) => BY_ENTITY.includes(type));
  if (bulk.length === 0) return;
  const detail = `${bulk.join(' and ')} can be very many and are not on the timeline. Use /api/v1/entities/{id}/relations?types=${bulk.join(',')} instead.`;
  throw new InvalidInput([{ pointer: '/query/types', detail }]);
}

/** @throws UnknownId; NotInPerspective */
async function requestedEntities(
  tx: Reading,
  ids: readonly string[],
  perspective: Perspective,
): Promise<DegreeRow[]> {
  return Promise.all(ids.map((id) => requireEntity(tx, id, perspective)));
}

/** The claims behind the relationships that items tell of. */
async function claimsOf(tx: Reading, items: readonly TimelineItem[]): Promise<Claim[]> {
  const ids = items.flatMap((item) =>
    item.what === 'relationship'
      ? item.relation.claims
      : item.what === 'entity'
        ? (item.by?.relations ?? []).flatMap(({ claims }) => claims)
        : [],
  );
  return [...(await claimsById(tx, ids)).values()];
}
