/** The records of the view's fields: what counts as a filter, what the visible graph depends on, and undo labels. */
import { expect, test } from 'vitest';
import { SOURCE_FIELDS } from '../../../web/src/state/fields/perspective-fields.ts';
import {
  FILTER_FIELDS,
  LOADED_FIELDS,
  openingView,
  SHOWN_FIELDS,
  setField,
  type View,
} from '../../../web/src/state/view.ts';
import { visibleGraphOf } from '../../../web/src/state/visible-graph.ts';
import { edge, graph, node } from './support/graph.ts';

const opening = openingView('2019-04-26');

test('the legend, the perspective and hidden entities are filters; the time is not', () => {
  expect([...FILTER_FIELDS].sort()).toEqual([
    ...['certainty', 'degree', 'hidden', 'hiddenFamilies', 'hiddenKinds', 'hiddenTypes'],
    ...['knownAt', 'only', 'onlyEntities', 'outside', 'sources', 'undated'],
  ]);
});

test('what the server filters by changes what is loaded', () => {
  expect(
    Object.keys(SOURCE_FIELDS).every((name) => (LOADED_FIELDS as readonly string[]).includes(name)),
  ).toBe(true);
});

test('the visible graph reads only fields whose record says so', () => {
  const read = new Set<string>();
  const view = new Proxy(opening, {
    get(target, name: keyof View) {
      read.add(name);
      return target[name];
    },
  });
  visibleGraphOf(graph([node('a'), node('b')], [edge('a', 'b', 'BORDERS')]), view);
  expect([...read].filter((name) => !(SHOWN_FIELDS as readonly string[]).includes(name))).toEqual([]);
  expect(read.size).toBeGreaterThan(8);
});

test.each([
  [setField('only', 'against'), 'show only negative relationships'],
  [setField('only', undefined), 'show all relationships'],
  [setField('knownAt', 20180101), 'as known on 2018-01-01'],
  [setField('window', undefined), 'fit the timeline'],
  [setField('panel', 'table'), 'show table'],
] as const)('a step that sets one field is named by its record: %s', ([label], expected) => {
  expect(label).toBe(expected);
});

test('setting a field to its value changes nothing', () => {
  const [, same] = setField('degree', { least: 0, most: undefined });
  expect(same(opening)).toBe(opening);
  const [, more] = setField('degree', { least: 3, most: undefined });
  expect(more(opening)).toEqual({ ...opening, degree: { least: 3, most: undefined } });
});
