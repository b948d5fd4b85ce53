/** `/search`: entities and claims by what someone types. */
import { z } from 'zod';
import type { Reading } from '../../database/run.ts';
import { endpoint } from '../../endpoint/endpoint.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import type { Perspective } from '../common/perspective.ts';
import { withReadContext } from '../common/read-context.ts';
import { readKinds } from '../common/validate-types.ts';
import { type ClaimRank, claimHits, compareClaimRanks, searchClaims } from './claims.ts';
import { claimsBeside, searchOperations } from './contract.ts';
import { compareRanks, type Rank, search } from './queries.ts';

/** Where a page ended: three parts of an entity, two of a claim. Each cursor continues its own list. */
const key = z.union([z.tuple([z.int(), z.int(), z.string()]), z.tuple([z.int(), z.string()])]);

interface SearchRequest {
  readonly q: string;
  readonly kinds: readonly string[];
  readonly limit: number;
  /** What a cursor belongs to. */
  readonly question: Readonly<Record<string, unknown>>;
}

export const searchEndpoints = [
  endpoint({
    ...searchOperations.search,
    operationId: 'search',
    tag: 'Search',
    summary: 'Entities by name, alias, code, id or UN symbol, and claims by their words',
    description:
      'Any script; accents, case, spaces and hyphens do not matter; words may be unfinished or, from five letters, have one typo. Exact matches come first, then beginnings, then typos; among these, names of which most was typed, then the most connected. `items` are entities; `claims` are claims with their sentence, locator, source and entities. For the next page, pass `next` of either list as `cursor` with the same query: the response then has that list only.',
    examples: [
      { summary: 'Unfinished', path: '/search?q=kim%20jo' },
      { summary: 'In Hangul', path: '/search?q=%EA%B9%80%EC%A0%95%EC%9D%80' },
      { summary: 'A UN symbol', path: '/search?q=S/RES/2397' },
      { summary: 'What someone said', path: '/search?q=Putin%20said%20about%20Kim&in=claims' },
    ],
    async handle({ query }, { db }) {
      const kinds = readKinds(query.kinds, '/query/kinds');
      const { in: scope, ...rest } = query;
      const question = { path: '/search', ...rest };
      const after = readCursor(query.cursor, question, key);
      const wantsEntities = after === undefined ? scope !== 'claims' : after.length === 3;
      const wantsClaims = after === undefined ? scope !== 'entities' : after.length === 2;
      const claimLimit = wantsEntities && wantsClaims ? claimsBeside(query.limit) : query.limit;
      const request: SearchRequest = { q: query.q, kinds, limit: query.limit, question };
      return withReadContext(db, query, async (tx, perspective) => {
        const [entities, claims] = await Promise.all([
          wantsEntities
            ? entityPage(tx, request, perspective, after?.length === 3 ? after : undefined)
            : EMPTY,
          wantsClaims &&
            claimPage(
              tx,
              { ...request, limit: claimLimit },
              perspective,
              after?.length === 2 ? after : undefined,
            ),
        ]);
        return { ...entities, ...(claims && { claims }) };
      });
    },
  }),
];

const EMPTY = { items: [], showing: 0 };

async function entityPage(
  tx: Reading,
  request: SearchRequest,
  perspective: Perspective,
  after: Rank | undefined,
) {
  const { hits, cut } = await search(tx, request.q, request.kinds, perspective);
  const left = after === undefined ? hits : hits.filter(({ rank }) => compareRanks(rank, after) > 0);
  const shown = left.slice(0, request.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ hit }) => hit),
    showing: shown.length,
    ...(cut ? { atLeast: hits.length } : { total: hits.length }),
    ...(left.length > shown.length && last && { next: writeCursor(request.question, last.rank) }),
  };
}

async function claimPage(
  tx: Reading,
  request: SearchRequest,
  perspective: Perspective,
  after: ClaimRank | undefined,
) {
  const { hits, cut } = await searchClaims(tx, request.q, request.kinds, perspective);
  const left = after === undefined ? hits : hits.filter(({ rank }) => compareClaimRanks(rank, after) > 0);
  const shown = left.slice(0, request.limit);
  const items = await claimHits(tx, shown);
  const last = shown.at(-1);
  return {
    items,
    showing: items.length,
    ...(cut ? { atLeast: hits.length } : { total: hits.length }),
    ...(left.length > shown.length && last && { next: writeCursor(request.question, last.rank) }),
  };
}
