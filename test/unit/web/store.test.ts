import { expect, test } from 'vitest';
import {
  BROWSER_NAVIGATION,
  type Change,
  type ExplorerState,
  INITIAL,
  reduce,
  viewOf,
} from '../../../web/src/state/store.ts';
import type { View } from '../../../web/src/state/view.ts';
import { graph } from './support/graph.ts';

const picture = graph([]);
const came = (search = ''): Change => ({ type: 'graph-loaded', graph: picture, search });
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
  const state = after(came(), act('select', { selection: ['a'] }), {
    type: 'address-changed',
    search: '',
    graph: picture,
  });
  expect(viewOf(state)?.selection).toEqual([]);
  expect(state.history?.present.label).toBe(BROWSER_NAVIGATION);
  expect(viewOf(reduce(state, { type: 'undone' }))?.selection).toEqual(['a']);
});

test('a label may depend on the view before', () => {
  const select: Change = {
    type: 'action',
    name: ({ selection }) => `after ${selection.join()}`,
    change: (view) => ({ ...view, selection: ['b'] }),
    continues: false,
  };
  expect(after(came('?select=a'), select).history?.present.label).toBe('after a');
});

test('each pan request is a new object', () => {
  const first = after(came(), act('select', { selection: ['a'] }), { type: 'pan-requested', id: 'a' });
  const again = reduce(first, { type: 'pan-requested', id: 'a' });
  expect(again.panTarget).toEqual({ id: 'a' });
  expect(again.panTarget).not.toBe(first.panTarget);
  expect(viewOf(again)).toBe(viewOf(first));
});

test('loading can be stopped and resumed; a loaded graph is kept', () => {
  expect(after({ type: 'stopped' }).stopped).toBe(true);
  expect(after({ type: 'stopped' }, { type: 'resumed' }).stopped).toBe(false);
  expect(after(came(), { type: 'stopped' }).stopped).toBe(false);
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
    reduce(after(came()), { type: 'address-changed', search: '?hide=place:gone', graph: picture })
      .addressProblems,
  ).toEqual(['nothing in this graph has the id “place:gone”']);
  // What an expansion brings in may be meant.
  expect(after(came('?hide=place:gone&expand=state:PRK*BORDERS*out*1')).addressProblems).toEqual([]);
});

test('an unknown selected id is reported once', () => {
  const unknown: Change = { type: 'id-unknown', id: 'state:PRX' };
  expect(after(came('?select=state:PRX'), unknown, unknown).addressProblems).toEqual([
    'nothing in this graph has the id “state:PRX”',
  ]);
});
