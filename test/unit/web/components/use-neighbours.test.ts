// @vitest-environment happy-dom
/** Neighbours of expansions: page by page, one request at a time, from what is in the cache. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { createElement, type PropsWithChildren } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RelationsAnswer } from '../../../../src/features/relations/contract.ts';
import { neighboursQuery } from '../../../../web/src/api/queries.ts';
import { makeQueryClient } from '../../../../web/src/api/query-client.ts';
import { useNeighbours } from '../../../../web/src/state/use-neighbours.ts';
import { openingView, type View } from '../../../../web/src/state/view.ts';
import { type Expansion, expansionKey } from '../../../../web/src/state/view-values.ts';

let client = makeQueryClient();
beforeEach(() => {
  client = makeQueryClient();
  // There is no server: only what is in the cache can be shown.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const opening = openingView('2019-04-26');
const a: Expansion = { of: 'state:A', type: 'BORDERS', direction: 'out', pages: 1 };
const b: Expansion = { of: 'state:B', type: 'BORDERS', direction: 'out', pages: 1 };
const page = (next?: string): RelationsAnswer => ({
  items: [],
  showing: 0,
  counts: [],
  ...(next !== undefined && { next }),
});
const answer = (of: Expansion, cursor: string | undefined, response: RelationsAnswer, view: View = opening) =>
  client.setQueryData(neighboursQuery(of, view, cursor).queryKey, response);

function open(over: Partial<View>) {
  const wrapper = ({ children }: PropsWithChildren) =>
    createElement(QueryClientProvider, { client }, children);
  return renderHook(({ view }) => useNeighbours(view), {
    wrapper,
    initialProps: { view: { ...opening, ...over } },
  });
}

/** Entities whose neighbours have been requested or are in the cache. */
const requested = () =>
  client
    .getQueryCache()
    .getAll()
    .map(({ queryKey: [, parameters] }) => {
      const { id, cursor } = parameters as { id: string; cursor?: string };
      return cursor === undefined ? id : `${id} ${cursor}`;
    });

test('each page tells the cursor of the next, until the wanted number or the last', () => {
  const [first, second] = [page('two'), page('three')];
  answer(a, undefined, first);
  answer(a, 'two', second);
  const { result } = open({ expansions: [{ ...a, pages: 2 }] });
  expect(result.current.get(expansionKey(a))).toEqual({
    pages: [first, second],
    failure: undefined,
    loading: false,
  });
  expect(requested()).toEqual(['state:A', 'state:A two']);
});

test('the next expansion waits for the first, so that the order of positions is fixed', async () => {
  const { result } = open({ expansions: [a, b] });
  expect(requested()).toEqual(['state:A']);
  expect([...result.current.values()].map(({ loading }) => loading)).toEqual([true, true]);
  act(() => void answer(a, undefined, page()));
  await waitFor(() => expect(requested()).toEqual(['state:A', 'state:B']));
  expect(result.current.get(expansionKey(a))?.loading).toBe(false);
});

test('an expansion that fails does not hold up the next', async () => {
  const { result } = open({ expansions: [a, b] });
  await waitFor(() => expect(result.current.get(expansionKey(a))?.failure?.kind).toBe('away'));
  await waitFor(() => expect(requested()).toEqual(['state:A', 'state:B']));
});

test('under another perspective the pages stay until the next are there', async () => {
  const [before, after] = [page(), page()];
  answer(a, undefined, before);
  const { result, rerender } = open({ expansions: [a] });
  const other: View = { ...opening, expansions: [a], sources: ['source:x'] };
  rerender({ view: other });
  expect(result.current.get(expansionKey(a))?.pages).toEqual([before]);
  act(() => void answer(a, undefined, after, other));
  await waitFor(() => expect(result.current.get(expansionKey(a))?.pages[0]).toBe(after));
});

test('the map is the same object while nothing changes', () => {
  answer(a, undefined, page());
  const { result, rerender } = open({ expansions: [a] });
  const found = result.current;
  rerender({ view: { ...opening, expansions: [a], selection: ['state:A'] } });
  expect(result.current).toBe(found);
});
