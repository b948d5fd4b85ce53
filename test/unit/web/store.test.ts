import { expect, test } from 'vitest';
import { Failure } from '../../../src/client/failure.ts';
import {
  BROWSER_NAVIGATION,
  type Change,
  type ExplorerState,
  INITIAL,
  isStopped,
  offlineFailure,
  reduce,
  viewOf,
} from '../../../web/src/state/store.ts';
import type { View } from '../../../web/src/state/view.ts';
import { graph } from './support/graph.ts';

const picture = graph([]);
const away = new Failure('away', 'The database does not respond.');
const refused = new Failure('refused', 'There is no source x.');
const came = (search = ''): Change => ({ type: 'graph-loaded', graph: picture, at: new Date(0), search });
const act = (name: string, over: Partial<View>, continues = false): Change => ({
  type: 'action',
  name,
  change: (view) => ({ ...view, ...over }),
  continues,
});

const after = (...changes: Change[]): ExplorerState => changes.reduce(reduce, INITIAL);

test('the first graph opens the view of the dossier’s date and the address', () => {
  expect(viewOf(after(came()))).toMatchObject({ time: { is: 'day', day: 20190426 }, selection: [] });
  const state = after(came('?select=state:PRK&asOf=2018-01-01&flavour=mint'));
  expect(viewOf(state)).toMatchObject({ time: { is: 'day', day: 20180101 }, selection: ['state:PRK'] });
  expect(state.opening?.selection).toEqual([]);
  expect(state.addressProblems).toHaveLength(1);
  expect(reduce(state, { type: 'problems-dismissed' }).addressProblems).toEqual([]);
});

test('actions before the first graph are ignored', () => {
  expect(reduce(INITIAL, act('select', { selection: ['a'] }))).toBe(INITIAL);
  expect(reduce(INITIAL, { type: 'undone' })).toBe(INITIAL);
});

test('a later graph keeps the view and its history', () => {
  const state = after(came(), act('select', { selection: ['a'] }), came('?select=b'));
  expect(viewOf(state)?.selection).toEqual(['a']);
  expect(state.history?.past).toHaveLength(1);
});

test('actions are undone and redone with their labels', () => {
  const done = after(came(), act('hide Moscow', { hidden: ['place:moscow'] }));
  expect(done.history?.present.label).toBe('hide Moscow');
  const undone = reduce(done, { type: 'undone' });
  expect(viewOf(undone)?.hidden).toEqual([]);
  expect(undone.history?.future[0]?.label).toBe('hide Moscow');
  expect(viewOf(reduce(undone, { type: 'redone' }))?.hidden).toEqual(['place:moscow']);
});

test('the browser’s back and forward are steps as well, and can be undone', () => {
  const state = after(came(), act('select', { selection: ['a'] }), { type: 'address-changed', search: '' });
  expect(viewOf(state)?.selection).toEqual([]);
  expect(state.history?.present.label).toBe(BROWSER_NAVIGATION);
  expect(viewOf(reduce(state, { type: 'undone' }))?.selection).toEqual(['a']);
});

test('the last graph stays when an update fails', () => {
  const state = after(came(), { type: 'graph-failed', failure: refused });
  expect(state.graph).toEqual({ status: 'ready', value: picture });
  expect(state.updateFailure).toBe(refused);
  expect(offlineFailure(state)).toBeUndefined();
  expect(reduce(state, { type: 'graph-current' }).updateFailure).toBeUndefined();
  expect(reduce(state, came()).updateFailure).toBeUndefined();
});

test('a late response for another selection is ignored', () => {
  const state = after(
    came(),
    { type: 'detail-requested', id: 'state:PRK' },
    { type: 'detail-requested', id: 'state:RUS' },
    { type: 'detail-failed', id: 'state:PRK', failure: away },
  );
  expect(state.detail).toEqual({ id: 'state:RUS', answer: { status: 'loading' } });
});

test('only connection failures count as offline', () => {
  const missing = new Failure('missing', 'Nothing has this id.');
  const asked: Change = { type: 'detail-requested', id: 'state:PRX' };
  const failed = (failure: Failure): Change => ({ type: 'detail-failed', id: 'state:PRX', failure });
  expect(offlineFailure(after(came(), asked, failed(missing)))).toBeUndefined();
  expect(offlineFailure(after(came(), asked, failed(away)))).toBe(away);
  expect(offlineFailure(after({ type: 'graph-failed', failure: away }))).toBe(away);
  expect(offlineFailure(after(came(), { type: 'graph-failed', failure: away }))).toBe(away);
  expect(
    offlineFailure(after(came(), { type: 'neighbours-failed', key: 'k', perspective: '', failure: away })),
  ).toBe(away);
});

test('each pan request is a new object', () => {
  const first = after(came(), act('select', { selection: ['a'] }), { type: 'pan-requested', id: 'a' });
  const again = reduce(first, { type: 'pan-requested', id: 'a' });
  expect(again.panTarget).toEqual({ id: 'a' });
  expect(again.panTarget).not.toBe(first.panTarget);
  expect(viewOf(again)).toBe(viewOf(first));
});

test('loading can be stopped and retried; a loaded graph is kept', () => {
  const stop: Change = { type: 'graph-failed', failure: new Failure('stopped', 'Loading was stopped.') };
  const stopped = after(stop);
  expect(isStopped(stopped)).toBe(true);
  expect(offlineFailure(stopped)).toBeUndefined();
  expect(reduce(stopped, { type: 'retried' }).graph.status).toBe('loading');
  expect(after({ type: 'graph-failed', failure: away }, { type: 'retried' }).graph.status).toBe('failed');
  expect(isStopped(after(came(), stop))).toBe(false);
});

test('unknown ids in the address are reported once each', () => {
  const state = after(
    came('?hide=place:nowhere,nonsense&ego=place:nowhere*1&select=state:A,state:B,state:C'),
  );
  expect(state.addressProblems).toEqual([
    '2 of 3 selected entities shown; at most two can be selected at once (left out: “state:C”)',
    'nothing in this graph has the id “state:B”',
    'nothing in this graph has the id “place:nowhere”',
    'no entity or relationship has the id “nonsense”',
  ]);
  expect(
    reduce(after(came()), { type: 'address-changed', search: '?hide=place:gone' }).addressProblems,
  ).toEqual(['nothing in this graph has the id “place:gone”']);
  // What an expansion brings in may be meant.
  expect(after(came('?hide=place:gone&expand=state:PRK*BORDERS*out*1')).addressProblems).toEqual([]);
});

test('an unknown selected id is reported when the server says so', () => {
  const unknown = new Failure('missing', 'Nothing has the id state:PRX.', { code: 'unknown-id' });
  const failed: Change = { type: 'detail-failed', id: 'state:PRX', failure: unknown };
  const state = after(
    came('?select=state:PRX'),
    { type: 'detail-requested', id: 'state:PRX' },
    failed,
    failed,
  );
  expect(state.addressProblems).toEqual(['nothing in this graph has the id “state:PRX”']);
  const other = new Failure('missing', 'Not in this graph.', { code: 'not-in-perspective' });
  expect(
    after(came(), { type: 'detail-requested', id: 'a' }, { type: 'detail-failed', id: 'a', failure: other })
      .addressProblems,
  ).toEqual([]);
});
