/** `/search`: the omnibox's question. */
import { z } from 'zod';
import { endpoint } from '../../api/endpoint.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import { inPicture } from '../common/picture.ts';
import { readKinds } from '../common/words-of-vocabulary.ts';
import { searchAnswer, searchQuery } from './contract.ts';
import { compareRanks, search } from './queries.ts';

const key = z.tuple([z.int(), z.int(), z.string()]);

export const searchEndpoints = [
  endpoint({
    method: 'get',
    path: '/search',
    operationId: 'search',
    tag: 'Search',
    summary: 'Entities by name, alias, code, id or UN symbol',
    description:
      'Any script; accents and case do not matter; words may be unfinished or have one typo. Exact matches come first, then beginnings, then typos; among these, names of which most was typed, then the most connected.',
    query: searchQuery,
    answer: searchAnswer,
    examples: [
      { summary: 'Unfinished', path: '/search?q=kim%20jo' },
      { summary: 'In Hangul', path: '/search?q=%EA%B9%80%EC%A0%95%EC%9D%80' },
      { summary: 'A UN symbol', path: '/search?q=S/RES/2397' },
    ],
    async handle({ query }, { db }) {
      const kinds = readKinds(query.kinds, '/query/kinds');
      const question = { path: '/search', ...query };
      const after = readCursor(query.cursor, question, key);
      return inPicture(db, query, async (tx, filter) => {
        const { hits, cut } = await search(tx, query.q, kinds, filter);
        const left = after === undefined ? hits : hits.filter(({ rank }) => compareRanks(rank, after) > 0);
        const shown = left.slice(0, query.limit);
        const items = shown.map(({ hit }) => hit);
        const last = shown.at(-1);
        return {
          items,
          showing: items.length,
          ...(cut ? { atLeast: hits.length } : { total: hits.length }),
          ...(left.length > items.length && last && { next: writeCursor(question, last.rank) }),
        };
      });
    },
  }),
];
