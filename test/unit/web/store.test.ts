import { expect, test } from 'vitest';
import type { Graph } from '../../../src/features/graph/contract.ts';
import { Failure } from '../../../web/src/api/failure.ts';
import {
  awayFailure,
  type Change,
  type ExplorerState,
  initialState,
  reduce,
} from '../../../web/src/state/store.ts';

const graph: Graph = {
  dossier: { title: 'Test', asOf: '2019-04-26' },
  nodes: [],
  edges: [],
  cut: { nodes: false, edges: false },
};
const away = new Failure('away', 'The database does not answer.');
const came: Change = { type: 'picture-came', graph, at: new Date(0) };

const after = (...changes: Change[]): ExplorerState => changes.reduce(reduce, initialState(undefined));

test('a selection in the address is read from the start', () => {
  expect(initialState('state:PRK')).toMatchObject({ selection: 'state:PRK', detail: { status: 'loading' } });
  expect(initialState(undefined).detail).toBeUndefined();
});

test('the last good picture stays when a later reading fails', () => {
  const state = after(came, { type: 'picture-failed', failure: away });
  expect(state.picture).toEqual({ status: 'ready', value: graph });
});

test('an answer that comes after another thing was selected is not shown', () => {
  const state = after(
    { type: 'selected', id: 'state:PRK' },
    { type: 'selected', id: 'state:RUS' },
    { type: 'detail-failed', id: 'state:PRK', failure: away },
  );
  expect(state.detail).toEqual({ status: 'loading' });
});

test('to let go leaves no detail; to select the same again changes nothing', () => {
  const selected = after({ type: 'selected', id: 'state:PRK' });
  expect(reduce(selected, { type: 'selected', id: 'state:PRK' })).toBe(selected);
  expect(reduce(selected, { type: 'selected', id: undefined }).detail).toBeUndefined();
});

test('only a server or database that does not answer counts as away', () => {
  const missing = new Failure('missing', 'Nothing has this id.');
  const select: Change = { type: 'selected', id: 'state:PRX' };
  expect(
    awayFailure(after(came, select, { type: 'detail-failed', id: 'state:PRX', failure: missing })),
  ).toBeUndefined();
  expect(awayFailure(after(came, select, { type: 'detail-failed', id: 'state:PRX', failure: away }))).toBe(
    away,
  );
  expect(awayFailure(after({ type: 'picture-failed', failure: away }))).toBe(away);
});
