import { describe, expect, test } from 'vitest';
import { KIND_NAMES } from '../../../src/model/kinds.ts';
import { FAMILY_NAMES } from '../../../web/src/state/fields/legend-fields.ts';
import {
  isFiltered,
  isTypeShown,
  onlyFamily,
  onlyKind,
  onlySources,
  onlyType,
  resetFilters,
  toggleFamily,
  toggleKind,
  toggleSources,
  toggleType,
  typesOf,
} from '../../../web/src/state/filters.ts';
import { isSourceOn } from '../../../web/src/state/perspective.ts';
import { openingView } from '../../../web/src/state/view.ts';

const opening = openingView('2019-04-26');
const meetings = typesOf('Meeting');

describe('kinds', () => {
  test('toggling twice restores the view', () => {
    const off = toggleKind(opening, 'State');
    expect(off.hiddenKinds).toEqual(['State']);
    expect(toggleKind(off, 'State')).toEqual(opening);
  });

  test('shows only one kind; the same action again undoes it', () => {
    const only = onlyKind(toggleKind(opening, 'Person'), 'Person');
    expect(only.hiddenKinds).toEqual(KIND_NAMES.filter((kind) => kind !== 'Person'));
    expect(onlyKind(only, 'Person').hiddenKinds).toEqual([]);
  });
});

describe('families and their types', () => {
  test('showing a family again shows all its types', () => {
    const some = toggleType(opening, 'TOOK_PART_IN');
    const back = toggleFamily(toggleFamily(some, 'Meeting'), 'Meeting');
    expect(back).toEqual(opening);
  });

  test('showing a type of a hidden family shows only that type', () => {
    const view = toggleType(toggleFamily(opening, 'Meeting'), 'TOOK_PART_IN');
    expect(meetings.filter((type) => isTypeShown(view, type))).toEqual(['TOOK_PART_IN']);
  });

  test('hiding the last type hides the family', () => {
    const view = meetings.reduce(toggleType, opening);
    expect(view).toMatchObject({ hiddenFamilies: ['Meeting'], hiddenTypes: [] });
  });

  test('shows only one family or type; the same action again undoes it', () => {
    const family = onlyFamily(toggleType(opening, 'TOOK_PART_IN'), 'Meeting');
    expect(family.hiddenFamilies).toEqual(FAMILY_NAMES.filter((one) => one !== 'Meeting'));
    expect(meetings.every((type) => isTypeShown(family, type))).toBe(true);
    expect(onlyFamily(family, 'Meeting').hiddenFamilies).toEqual([]);
    const type = onlyType(opening, 'TOOK_PART_IN');
    expect(FAMILY_NAMES.flatMap(typesOf).filter((one) => isTypeShown(type, one))).toEqual(['TOOK_PART_IN']);
    expect(onlyType(type, 'TOOK_PART_IN')).toEqual(opening);
  });
});

describe('sources', () => {
  const all = ['article', 'one', 'two'];

  test('all sources are stored as an empty list, most of them as exclusions', () => {
    const without = toggleSources(opening, all, ['article']);
    expect(without.sources).toEqual(['-article']);
    expect(all.filter((id) => isSourceOn(without, id))).toEqual(['one', 'two']);
    expect(toggleSources(without, all, ['article']).sources).toEqual([]);
    expect(toggleSources(without, all, ['one']).sources).toEqual(['two']);
    expect(all.every((id) => isSourceOn(opening, id))).toBe(true);
  });

  test('toggling a partly excluded role includes all of it', () => {
    const some = toggleSources(opening, all, ['one']);
    expect(toggleSources(some, all, ['one', 'two']).sources).toEqual([]);
  });

  test('excluding the last source includes all sources', () => {
    const only = onlySources(opening, all, ['article']);
    expect(only.sources).toEqual(['article']);
    expect(toggleSources(only, all, ['article']).sources).toEqual([]);
    expect(onlySources(only, all, ['article']).sources).toEqual([]);
  });
});

test('a reset clears every filter and keeps time, selection and positions', () => {
  const view = {
    ...toggleKind(opening, 'State'),
    time: { is: 'all' } as const,
    selection: ['a'],
    knownAt: 20180101,
    only: 'against' as const,
    hidden: ['b'],
  };
  expect(isFiltered(view, opening)).toBe(true);
  const reset = resetFilters(view, opening);
  expect(reset).toEqual({ ...opening, time: { is: 'all' }, selection: ['a'] });
  expect(isFiltered(reset, opening)).toBe(false);
});
