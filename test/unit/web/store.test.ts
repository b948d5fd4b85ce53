import { expect, test } from 'vitest';
import { Failure } from '../../../src/client/failure.ts';
import {
  awayFailure,
  type Change,
  type ExplorerState,
  INITIAL,
  isStopped,
  reduce,
  viewOf,
  WENT_BACK,
} from '../../../web/src/state/store.ts';
import type { View } from '../../../web/src/state/view.ts';
import { graph } from './support/graph.ts';

const picture = graph([]);
const away = new Failure('away', 'The database does not answer.');
const refused = new Failure('refused', 'There is no source x.');
const came = (search = ''): Change => ({ type: 'picture-came', graph: picture, at: new Date(0), search });
const act = (name: string, over: Partial<View>, continues = false): Change => ({
  type: 'acted',
  name,
  change: (view) => ({ ...view, ...over }),
  continues,
});

const after = (...changes: Change[]): ExplorerState => changes.reduce(reduce, INITIAL);

test('the first picture opens the dossier as of its own day, and with what the address says', () => {
  expect(viewOf(after(came()))).toMatchObject({ time: { is: 'day', day: 20190426 }, selection: [] });
  const state = after(came('?select=state:PRK&asOf=2018-01-01&flavour=mint'));
  expect(viewOf(state)).toMatchObject({ time: { is: 'day', day: 20180101 }, selection: ['state:PRK'] });
  expect(state.opening?.selection).toEqual([]);
  expect(state.unread).toHaveLength(1);
  expect(reduce(state, { type: 'note-closed' }).unread).toEqual([]);
});

test('before the first picture there is nothing to change', () => {
  expect(reduce(INITIAL, act('select', { selection: ['a'] }))).toBe(INITIAL);
  expect(reduce(INITIAL, { type: 'undone' })).toBe(INITIAL);
});

test('a later picture leaves the view and what was done as they are', () => {
  const state = after(came(), act('select', { selection: ['a'] }), came('?select=b'));
  expect(viewOf(state)?.selection).toEqual(['a']);
  expect(state.history?.past).toHaveLength(1);
});

test('what was done is taken back and done again, under its name', () => {
  const done = after(came(), act('hide Moscow', { hidden: ['place:moscow'] }));
  expect(done.history?.present.name).toBe('hide Moscow');
  const undone = reduce(done, { type: 'undone' });
  expect(viewOf(undone)?.hidden).toEqual([]);
  expect(undone.history?.future[0]?.name).toBe('hide Moscow');
  expect(viewOf(reduce(undone, { type: 'redone' }))?.hidden).toEqual(['place:moscow']);
});

test('the browser’s back and forward are steps as well, and can be undone', () => {
  const state = after(came(), act('select', { selection: ['a'] }), { type: 'address-changed', search: '' });
  expect(viewOf(state)?.selection).toEqual([]);
  expect(state.history?.present.name).toBe(WENT_BACK);
  expect(viewOf(reduce(state, { type: 'undone' }))?.selection).toEqual(['a']);
});

test('the last good picture stays when a later reading fails, and it is said why', () => {
  const state = after(came(), { type: 'picture-failed', failure: refused });
  expect(state.picture).toEqual({ status: 'ready', value: picture });
  expect(state.stale).toBe(refused);
  expect(awayFailure(state)).toBeUndefined();
  expect(reduce(state, { type: 'picture-fits' }).stale).toBeUndefined();
  expect(reduce(state, came()).stale).toBeUndefined();
});

test('an answer that comes after another thing was selected is not shown', () => {
  const state = after(
    came(),
    { type: 'detail-asked', id: 'state:PRK' },
    { type: 'detail-asked', id: 'state:RUS' },
    { type: 'detail-failed', id: 'state:PRK', failure: away },
  );
  expect(state.detail).toEqual({ id: 'state:RUS', answer: { status: 'loading' } });
});

test('only a server or database that does not answer counts as away', () => {
  const missing = new Failure('missing', 'Nothing has this id.');
  const asked: Change = { type: 'detail-asked', id: 'state:PRX' };
  const failed = (failure: Failure): Change => ({ type: 'detail-failed', id: 'state:PRX', failure });
  expect(awayFailure(after(came(), asked, failed(missing)))).toBeUndefined();
  expect(awayFailure(after(came(), asked, failed(away)))).toBe(away);
  expect(awayFailure(after({ type: 'picture-failed', failure: away }))).toBe(away);
  expect(awayFailure(after(came(), { type: 'picture-failed', failure: away }))).toBe(away);
  expect(awayFailure(after(came(), { type: 'neighbours-failed', key: 'k', word: '', failure: away }))).toBe(
    away,
  );
});

test('what is sought is sought anew each time, and nothing else changes', () => {
  const first = after(came(), act('select', { selection: ['a'] }), { type: 'sought', id: 'a' });
  const again = reduce(first, { type: 'sought', id: 'a' });
  expect(again.sought).toEqual({ id: 'a' });
  expect(again.sought).not.toBe(first.sought);
  expect(viewOf(again)).toBe(viewOf(first));
});

test('reading is stopped until it is tried again; a picture that is there is not given up', () => {
  const stop: Change = { type: 'picture-failed', failure: new Failure('stopped', 'Loading was stopped.') };
  const stopped = after(stop);
  expect(isStopped(stopped)).toBe(true);
  expect(awayFailure(stopped)).toBeUndefined();
  expect(reduce(stopped, { type: 'tried-again' }).picture.status).toBe('loading');
  expect(after({ type: 'picture-failed', failure: away }, { type: 'tried-again' }).picture.status).toBe(
    'failed',
  );
  expect(isStopped(after(came(), stop))).toBe(false);
});

test('ids of the address that nothing has are named, each once', () => {
  const state = after(
    came('?hide=place:nowhere,nonsense&ego=place:nowhere*1&select=state:A,state:B,state:C'),
  );
  expect(state.unread).toEqual([
    '2 of 3 selected entities shown; at most two can be selected at once (left out: “state:C”)',
    'nothing in this graph has the id “state:B”',
    'nothing in this graph has the id “place:nowhere”',
    'no entity or relationship has the id “nonsense”',
  ]);
  expect(reduce(after(came()), { type: 'address-changed', search: '?hide=place:gone' }).unread).toEqual([
    'nothing in this graph has the id “place:gone”',
  ]);
  // What an expansion brings in may be meant.
  expect(after(came('?hide=place:gone&expand=state:PRK*BORDERS*out*1')).unread).toEqual([]);
});

test('an id that is selected and that nothing has is named once the server says so', () => {
  const unknown = new Failure('missing', 'Nothing has the id state:PRX.', { code: 'unknown-id' });
  const failed: Change = { type: 'detail-failed', id: 'state:PRX', failure: unknown };
  const state = after(came('?select=state:PRX'), { type: 'detail-asked', id: 'state:PRX' }, failed, failed);
  expect(state.unread).toEqual(['nothing in this graph has the id “state:PRX”']);
  const other = new Failure('missing', 'Not in this graph.', { code: 'not-in-picture' });
  expect(
    after(came(), { type: 'detail-asked', id: 'a' }, { type: 'detail-failed', id: 'a', failure: other })
      .unread,
  ).toEqual([]);
});
