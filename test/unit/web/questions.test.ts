/** What the explorer makes of the answers to a what-if, a path and a list of disputes. */
import { describe, expect, test } from 'vitest';
import type { EntityRef, Relation } from '../../../src/features/common/contract.ts';
import type { Path } from '../../../src/features/paths/contract.ts';
import type { WhatIfAnswer, WhatIfEntity, WhatIfMeasure } from '../../../src/features/what-if/contract.ts';
import { formatDispute, formatSide, targetOf } from '../../../web/src/panels/questions/format-dispute.ts';
import { formatPathFilter, formatVia, widerFilters } from '../../../web/src/panels/questions/format-path.ts';
import { withPathEntities } from '../../../web/src/panels/questions/path-in-graph.ts';
import { sceneQuestion } from '../../../web/src/panels/questions/scene-question.ts';
import { formatSingleDay, singleDay } from '../../../web/src/panels/questions/single-day.ts';
import {
  boundBy,
  effectsOf,
  formatNames,
  liftAsWell,
  partsOf,
} from '../../../web/src/panels/questions/what-if.ts';
import { pathBetween } from '../../../web/src/state/path-between.ts';
import { DEFAULT_PATH_FILTER } from '../../../web/src/state/path-view.ts';
import { revealEntities } from '../../../web/src/state/reveal.ts';
import { openingView, type View } from '../../../web/src/state/view.ts';
import { visibleGraphOf } from '../../../web/src/state/visible-graph.ts';
import { edge, graph, node } from './support/graph.ts';

const ref = (id: string, kind: EntityRef['kind'] = 'Activity'): EntityRef => ({ id, kind, name: id });
const link = (from: string, to: string) =>
  ({ id: `${from}>${to}`, from, to, claims: [] }) as unknown as Relation;

/** `old` and `later` are resolutions; "old.1*" is lifted with its resolution. */
const measure = (id: string, fate: WhatIfMeasure['fate'], by: string, lifted = false): WhatIfMeasure => ({
  measure: ref(id, 'Measure'),
  fate,
  certain: true,
  imposedBy: [{ resolution: ref(by, 'Resolution'), relation: link(by, id), lifted }],
  supersededBy: [],
});
const entity = (
  id: string,
  verdict: WhatIfEntity['verdict'],
  touched: boolean,
  bindings: readonly [measure: string, before: boolean, after: boolean][],
  exemptions: readonly [measure: string, before: boolean, after: boolean][] = [],
): WhatIfEntity => ({
  entity: ref(id),
  verdict,
  says: verdict,
  touched,
  bindings: bindings.map(([by, before, after]) => ({
    measure: by,
    relation: link(by, id),
    effect: 'caps',
    before,
    after,
    certain: true,
  })),
  exemptions: exemptions.map(([by, before, after]) => ({
    measure: by,
    relation: link(by, id),
    before,
    after,
    certain: true,
  })),
});
const answer = (measures: WhatIfMeasure[], entities: WhatIfEntity[]): WhatIfAnswer => ({
  asOf: '2019-04-26',
  asOfFrom: 'question',
  summary: '',
  notes: [],
  lifted: [{ ...ref('later', 'Resolution'), measures: 1 }],
  measures,
  entities,
  counts: {
    freed: entities.filter(({ verdict }) => verdict === 'freed').length,
    stillBound: entities.filter(({ verdict }) => verdict === 'still-bound').length,
    unknown: 0,
    freeOfBan: 0,
    untouched: entities.filter(({ touched }) => !touched).length,
  },
  showing: entities.length,
  total: entities.length,
});

/** As resolution 2397 is: its cap falls, the one that it superseded binds again. */
const capAgain = answer(
  [
    measure('cap', 'falls', 'later', true),
    measure('first cap', 'again', 'old'),
    measure('ban', 'stands', 'old'),
  ],
  [
    entity('petroleum', 'still-bound', true, [
      ['cap', true, false],
      ['first cap', false, true],
    ]),
    entity('ventures', 'bound', false, [['ban', true, true]]),
    entity('railway', 'exempt', false, [], [['ban', true, true]]),
  ],
);

describe('a what-if', () => {
  test('groups each entity exactly once', () => {
    const parts = partsOf(capAgain);
    expect(parts.falls.map(({ measure: { id } }) => id)).toEqual(['cap']);
    expect(parts.again.map(({ measure: { id } }) => id)).toEqual(['first cap']);
    expect(parts.stillBound.map(({ entity: { id } }) => id)).toEqual(['petroleum']);
    expect(parts.untouched.map(({ entity: { id } }) => id)).toEqual(['ventures', 'railway']);
    expect([parts.freed, parts.otherwise]).toEqual([[], []]);
  });

  test('names what still binds, and what else to lift', () => {
    const [petroleum] = capAgain.entities;
    if (!petroleum) throw new Error('the first is petroleum');
    expect(boundBy(capAgain, petroleum).map(({ id }) => id)).toEqual(['old']);
    expect(liftAsWell(capAgain).map(({ id }) => id)).toEqual(['old']);
    expect(
      effectsOf(capAgain, 'cap').map(([effect, entities]) => [effect, entities.map(({ id }) => id)]),
    ).toEqual([['caps', ['petroleum']]]);
  });

  test('highlights lifted measures, bound entities and the imposing resolutions', () => {
    const { marks, edges, emphasized } = sceneQuestion(capAgain, undefined);
    expect([...marks]).toEqual([
      ['cap', 'falls'],
      ['petroleum', 'bound'],
    ]);
    expect([...edges]).toEqual(['later>cap', 'cap>petroleum']);
    expect(emphasized).toEqual(
      new Set(['later', 'first cap', 'first cap>petroleum', 'old>first cap', 'old']),
    );
  });

  test('uses one day and explains it if the view shows none', () => {
    const all = graph([node('a')]);
    const on = (time: View['time']) => ({ graph: all, view: { ...openingView('2019-04-26'), time } });
    expect(singleDay(on({ is: 'day', day: 20180101 }))).toBe(20180101);
    expect(formatSingleDay(on({ is: 'all' }))).toBe('On 26 April 2019, the dossier’s date');
    expect(formatSingleDay(on({ is: 'range', from: 20180101, to: 20181231 }))).toBe(
      'On 31 December 2018, the last day of the range',
    );
  });

  test('names up to two lifted measures, more by count', () => {
    expect(formatNames(['S/RES/2397'])).toBe('S/RES/2397');
    expect(formatNames(['a', 'b'])).toBe('a and b');
    expect(formatNames(['a', 'b', 'c'])).toBe('a and 2 more');
  });
});

describe('a path', () => {
  const entities = (...names: string[]) => ({ entities: names.map((name) => ref(name)) }) as Path;

  test('is named by its intermediate entities', () => {
    expect(formatVia(entities('a', 'b'))).toBe('directly');
    expect(formatVia(entities('a', 'Russia', 'b'))).toBe('through Russia');
    expect(formatVia(entities('a', 'x', 'y', 'z', 'b'))).toBe('through x, y and z');
  });

  test('describes its filter and offers wider filters', () => {
    expect(formatPathFilter(DEFAULT_PATH_FILTER)).toEqual([]);
    const narrow = {
      ...DEFAULT_PATH_FILTER,
      excludedTypes: ['BORDERS'],
      excludedKinds: ['State'],
      maxHops: 3,
    } as const;
    expect(formatPathFilter(narrow)).toEqual(['not via borders', 'not through states', 'at most 3 hops']);
    expect(widerFilters(narrow).map(({ text }) => text)).toEqual([
      'Allow all types and kinds',
      'Up to 6 hops',
      'Include hubs',
      'Include votes and coded events',
    ]);
    expect(widerFilters({ ...DEFAULT_PATH_FILTER, hubs: true, bulk: true })).toEqual([]);
  });

  test('closes other inspector content and keeps the filter', () => {
    const hubs = { ...DEFAULT_PATH_FILTER, hubs: true };
    const before: View = {
      ...openingView('2019-04-26'),
      selection: ['a'],
      list: 'contested',
      paragraph: 3,
      path: { from: 'x', to: 'y', nth: 4, filter: hubs },
    };
    const after = pathBetween(before, 'a', 'b');
    expect(after.path).toEqual({ from: 'a', to: 'b', nth: 1, filter: hubs });
    expect([after.selection, after.list, after.paragraph]).toEqual([[], undefined, undefined]);
  });

  test('adds missing entities and shows hidden ones', () => {
    const whole = graph([node('a'), node('b', { kind: 'Person' })], [edge('a', 'b', 'BORDERS')]);
    const view: View = { ...openingView('2019-04-26'), hidden: ['a', 'z'], hiddenKinds: ['Person'] };
    const ready = { graph: whole, shown: visibleGraphOf(whole, view) };
    const path = { entities: [ref('a', 'State'), ref('b', 'Person'), ref('far')] };
    const next = withPathEntities(view, ready, path);
    expect([next.hidden, next.hiddenKinds, next.added]).toEqual([['z'], [], ['far']]);
    expect(withPathEntities(next, { graph: whole, shown: visibleGraphOf(whole, next) }, path).added).toEqual([
      'far',
    ]);
    const plain = openingView('2019-04-26');
    expect(
      revealEntities(plain, { graph: whole, shown: visibleGraphOf(whole, plain) }, [ref('a', 'State')]),
    ).toBe(plain);
  });
});

describe('a dispute', () => {
  const of = (predicate: string, more: object = {}) => ({
    subject: ref('Treaty', 'Treaty'),
    predicate,
    ...more,
  });

  test('is formatted as relationship or property, with the id to select', () => {
    expect(formatDispute(of('PARTY_TO', { object: ref('Pact', 'Treaty') }))).toBe(
      'Treaty is a party to Pact',
    );
    expect(formatDispute(of('signed'))).toBe('Treaty: signed');
    expect(targetOf(of('PARTY_TO', { relation: 'party:1' }))).toBe('party:1');
    expect(targetOf(of('signed'))).toBe('Treaty');
  });

  test('formats each side as date or value', () => {
    const side = (says: string, value?: string) =>
      ({ says, lead: { value } }) as unknown as Parameters<typeof formatSide>[0];
    expect(formatSide(side('2001', '2001'))).toBe('2001');
    expect(formatSide(side('1961-07-06/1995-09-07'))).toBe('6 July 1961 – 7 September 1995');
    expect(formatSide(side('by train', 'by train'))).toBe('by train');
  });
});
