/** What the inspector makes of its answers before it shows them. */
import { expect, test } from 'vitest';
import type { Claim, Relation } from '../../../src/features/common/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { TypeCount } from '../../../src/features/relations/contract.ts';
import {
  compareIds,
  formatAttribution,
  formatDenial,
  formatParagraph,
  headingOf,
  paragraphOf,
  statementsByHeading,
} from '../../../web/src/format/claims.ts';
import { branchesOf, collapsed, expanded } from '../../../web/src/panels/inspector/branches.ts';
import {
  changesAt,
  formatDistance,
  relationshipsInForceAt,
} from '../../../web/src/panels/inspector/changes-at.ts';
import { targetsIn } from '../../../web/src/panels/inspector/claim-target.ts';
import { dateClaimsIn } from '../../../web/src/panels/inspector/date-claims.ts';
import { formatSourceCount, sidesOf, whyShown } from '../../../web/src/panels/inspector/dispute.ts';
import { formatShared } from '../../../web/src/panels/inspector/pair.ts';
import { formatDayRange, partsThatDiffer, spanOf } from '../../../web/src/panels/inspector/time-scale.ts';
import { isAtStop, STOPS, stopView } from '../../../web/src/panels/tour/stops.ts';
import { readAddress, writeAddress } from '../../../web/src/state/address.ts';
import { openingView } from '../../../web/src/state/view.ts';
import { node } from './support/graph.ts';

const opening = openingView('2019-04-26');

const claim = (id: string, more: object = {}) =>
  ({
    id,
    subject: 'state:RUS',
    predicate: 'signed',
    mode: 'asserted',
    confidence: 'stated',
    chosen: false,
    contradicts: [],
    attributedTo: [],
    source: { id: `source:${id}`, title: id, role: 'record', published: '2000' },
    ...more,
  }) as unknown as Claim;

const edge = (id: string, type: string, from: string, to: string, more: object = {}) =>
  ({ id, type, from, to, fromMin: 20000101, claims: [`claim of ${id}`], ...more }) as unknown as Relation;

const graph = (edges: Relation[], ...ids: string[]) =>
  ({ edges, nodes: ids.map((id) => ({ id, name: id, kind: 'Event' })) }) as unknown as Graph;

test('nested attributions are formatted from the outside in', () => {
  const by = (name: string, how: string, depth: number) => ({ id: name, name, how, depth });
  const attributedTo = [by('North Korea', 'believes', 2), by('Russia', 'believes', 1)];
  expect(formatAttribution(claim('a', { attributedTo }))).toBe('Russia believes that North Korea believes');
  expect(formatAttribution(claim('a', { attributedTo: [by('Vladimir Putin', 'said', 1)] }))).toBe(
    'Vladimir Putin says',
  );
  expect(formatAttribution(claim('a'))).toBeUndefined();
});

test('statements are grouped by heading in text order, without facts', () => {
  expect(headingOf({ mode: 'asserted', predicate: 'SIGNED' })).toBeUndefined();
  expect(headingOf({ mode: 'denied', predicate: 'RESULTED_IN' })).toBe('denied');
  expect(headingOf({ mode: 'asserted', predicate: 'aim' })).toBe('aimed');
  const said = statementsByHeading([
    claim('p1.10', { mode: 'denied' }),
    claim('p1.2', { mode: 'denied' }),
    claim('p1.3', { predicate: 'assessment' }),
    claim('p1.4'),
  ]);
  expect(said.map(([heading, those]) => [heading, those.map(({ id }) => id)])).toEqual([
    ['judged', ['p1.3']],
    ['denied', ['p1.2', 'p1.10']],
  ]);
  expect(['p2.1', 'p10.1', 'p1.9'].sort(compareIds)).toEqual(['p1.9', 'p2.1', 'p10.1']);
  expect(paragraphOf({ locator: '¶11' })).toBe(11);
  expect(paragraphOf({ locator: '¶0' })).toBe(0);
  expect(paragraphOf({ locator: 'op 8' })).toBeUndefined();
  expect([formatParagraph(0), formatParagraph(3)]).toEqual(['Headline', 'Paragraph 3']);
});

test('a dispute has one side per date, the shown one first', () => {
  const claims = [
    claim('a', { value: '2001', contradicts: ['b', 'c'] }),
    claim('b', {
      value: '2000-02-09',
      contradicts: ['a'],
      chosen: true,
      because: 'It is the better one.',
    }),
    claim('c', { value: '2000-02-09', contradicts: ['a'] }),
    claim('d', { value: '2000' }),
  ];
  const sides = sidesOf(claims, 'c');
  expect(
    sides.map(({ says, lead, also, shown }) => [says, lead.id, also.map(({ id }) => id), shown]),
  ).toEqual([
    ['2000-02-09', 'c', ['b'], true],
    ['2001', 'a', [], false],
  ]);
  expect(sidesOf(claims, undefined)[0]?.lead.id).toBe('b');
  expect(sidesOf([claims[0] as Claim], undefined)).toEqual([]);
  expect(formatSourceCount(claims)).toBe('Four sources');
  const [first, second] = sidesOf(claims, undefined);
  if (!first || !second) throw new Error('a dispute has two sides');
  expect(whyShown(first, second)).toBe(
    'It is the better one. Two sources say so; one source disagrees. All claims are kept.',
  );
});

test('finds the part of two dates that differs', () => {
  expect(partsThatDiffer('2000-02-09', '2001')).toEqual({
    part: 'start',
    a: { min: 20000209, max: 20000209 },
    b: { min: 20010101, max: 20011231 },
  });
  expect(partsThatDiffer('1961-07-06/1995-09-07', '1961-07-06/1996-09-10')?.part).toBe('end');
  expect(partsThatDiffer('by train', 'by car')).toBeUndefined();
  expect(formatDayRange({ min: 20000209, max: 20000209 })).toBe('9 Feb 2000');
  expect(formatDayRange({ min: 20111201, max: 20111231 })).toBe('Dec 2011');
  expect(formatDayRange({ min: 20010101, max: 20011231 })).toBe('2001');
  expect(formatDayRange({ min: 20181001, max: 20181231 })).toBe('Oct – Dec 2018');
  expect(formatDayRange({ min: 20181001, max: 20190430 })).toBe('2018–2019');
});

test('a state has uncertain, certain and open segments; an occurrence only an uncertain one', () => {
  const state = spanOf(
    { fromMin: 20111201, fromMax: 20111231, toMin: 99991231, toMax: 99991231 },
    false,
    [20190426],
  );
  expect(state?.segments.map(({ sure }) => sure)).toEqual([false, true]);
  expect(state?.openEnd).toBe(true);
  expect(state?.segments.at(-1)?.to).toBe(1);
  expect(state?.at(20190426)).toBeLessThan(1);
  const event = spanOf({ fromMin: 20180501, fromMax: 20180531, toMin: 99991231, toMax: 99991231 }, true, []);
  expect(event?.segments.map(({ sure }) => sure)).toEqual([false]);
  expect(event?.openEnd).toBe(false);
  expect(spanOf({ fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231 }, false, [])).toBeUndefined();
});

test('the target of a claim is its relationship, otherwise its subject, otherwise undefined', () => {
  const target = targetsIn(graph([edge('e', 'SIGNED', 'state:RUS', 't')], 'state:RUS', 't'));
  expect(target(claim('claim of e'))).toMatchObject({ is: 'relationship', id: 'e' });
  expect(target(claim('other'))).toMatchObject({ is: 'thing', id: 'state:RUS' });
  expect(target(claim('other', { subject: 'obs:x' }))).toBeUndefined();
});

test('shared connections are phrased once if equal for both entities', () => {
  const ends = [node('a'), node('b')] as const;
  const took = (from: string) => edge(`of ${from}`, 'TOOK_PART_IN', from, 'summit');
  expect(formatShared(ends, { a: [took('a')], b: [took('b')] })).toBe('each took part in');
  expect(formatShared(ends, { a: [edge('h', 'HOSTED', 'a', 'summit')], b: [took('b')] })).toBe(
    'a hosted; b took part in',
  );
});

test('branches are offered if the database has more than the graph, and collapse separately', () => {
  const count = (type: string, direction: string, n: number) =>
    ({ type, direction, reads: type, count: n }) as unknown as TypeCount;
  const counts = [count('VOTED', 'out', 120), count('BORDERS', 'both', 1), count('HOSTED', 'out', 2)];
  const edges = [edge('1', 'BORDERS', 'x', 'a'), edge('2', 'HOSTED', 'a', 'y')];
  const [votes, hosted] = branchesOf('a', counts, edges, []);
  expect([votes?.group.type, votes?.drawn, hosted?.group.type, hosted?.drawn]).toEqual([
    'VOTED',
    0,
    'HOSTED',
    1,
  ]);
  if (!votes || !hosted) throw new Error('two branches have more');
  let view = opening;
  view = expanded(view, 'a', votes);
  view = expanded(view, 'a', votes);
  view = expanded(view, 'a', hosted);
  expect(view.expansions.map(({ type, pages }) => [type, pages])).toEqual([
    ['VOTED', 2],
    ['HOSTED', 1],
  ]);
  expect(collapsed(view, votes).expansions.map(({ type }) => type)).toEqual(['HOSTED']);
});

test('each tour stop is a view that survives the address and is left by any change', () => {
  STOPS.forEach((_, at) => {
    const view = stopView(at + 1, opening);
    if (!view) throw new Error(`there is no stop ${at + 1}`);
    const copied = readAddress(writeAddress(view, opening), opening);
    expect(copied.problems).toEqual([]);
    expect(isAtStop(copied.view, opening)).toBe(true);
    expect(isAtStop({ ...view, moved: { a: [1, 2] } }, opening)).toBe(true);
    expect(isAtStop({ ...view, hidden: ['state:RUS'] }, opening)).toBe(false);
  });
  expect(isAtStop(opening, opening)).toBe(false);
  expect(stopView(99, opening)).toBeUndefined();
});

test('compares another day: begins, not yet begun, ended', () => {
  const from = (day: number) => ({ fromMin: day, fromMax: day });
  const undatedFrom = (day: number) => ({ fromMin: 0, fromMax: day, toMin: 0, attestedFrom: day });
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const things = [
    node('cap', { ...from(20180101), kind: 'Measure' }),
    node('vague', { fromMin: 20180101, fromMax: 20190426, kind: 'Measure' }),
    node('summit', { ...from(20190425), toMin: 20190425, toMax: 20190425, kind: 'Event', degree: 9 }),
    node('talks', { ...from(20180612), kind: 'Event' }),
    node('old', { ...from(19610706), toMin: 19950907, toMax: 19950907, kind: 'Treaty' }),
    node('visit', { ...from(20110824), toMin: 20110824, toMax: 20110824, kind: 'Event' }),
    node('pact', { ...from(20000209), kind: 'Treaty' }),
    node('state'),
    node('attested', undatedFrom(20170101)),
    node('not yet attested', undatedFrom(20190425)),
    node('dead', { ...undatedFrom(20190425), toMin: 20190425, toMax: 20190425, kind: 'Person' }),
  ];
  const at = (day: number, own: number, certainty: 'possibly' | 'certainly') =>
    changesAt(things, day, own, { ...opening, certainty });
  const then = at(20180101, 20190426, 'possibly');
  expect(ids(then.begins)).toEqual(['cap']);
  expect(ids(then.notYet)).toEqual(['summit', 'talks']);
  expect(ids(then.noLonger)).toEqual(['old']);
  expect(ids(then.holding)).toEqual(['vague', 'pact']);
  expect(ids(at(20180101, 20190426, 'certainly').holding)).toEqual(['pact']);
  expect(ids(then.undated)).toEqual(['state', 'attested']);
  const withUndated = changesAt(things, 20180101, 20190426, { ...opening, undated: 'shown' });
  expect(ids(withUndated.undated)).toEqual(['state', 'attested', 'not yet attested']);
  expect(ids(withUndated.holding)).toContain('dead');
  expect(ids(at(20180101, 20190426, 'certainly').notYet)).toEqual(['summit', 'vague', 'talks']);
  expect(ids(at(20190426, 20180101, 'possibly').since)).toEqual(['summit', 'talks']);
  expect(formatDistance(20180101, 20190426)).toBe('About 16 months before the dossier’s date');
  expect(formatDistance(20190427, 20190426)).toBe('1 day after the dossier’s date');
  expect(formatDistance(20000209, 20190426)).toBe('About 19 years before the dossier’s date');
});

test('relationships in force on a day are dated states, grouped by family', () => {
  const open = { toMin: 99991231, toMax: 99991231 };
  const since = (day: number, more: object = {}) => ({ fromMin: day, fromMax: day, ...open, ...more });
  const edges = [
    edge('party', 'PARTY_TO', 'a', 't', since(20000209)),
    edge('office', 'HOLDS_OFFICE', 'p', 'o', since(20111201, { fromMax: 20180601 })),
    edge('met', 'TOOK_PART_IN', 'a', 'e', since(20110824)),
    edge('ended', 'PARTY_TO', 'a', 'old', since(19610706, { toMin: 19950907, toMax: 19950907 })),
    edge('undated', 'BORDERS', 'a', 'b', { fromMin: 0, fromMax: 0, ...open }),
    edge('later', 'PARTY_TO', 'a', 'new', since(20190101)),
  ];
  const found = (certainty: 'possibly' | 'certainly') =>
    relationshipsInForceAt(edges, 20180101, { ...opening, certainty }).map(([family, those]) => [
      family,
      those.map(({ id }) => id),
    ]);
  expect(found('possibly')).toEqual([
    ['Commitment', ['party']],
    ['Belonging', ['office']],
  ]);
  expect(found('certainly')).toEqual([['Commitment', ['party']]]);
});

test('a date is cited with claims for the shown value only', () => {
  const dates = [
    claim('a', { subject: 't', predicate: 'signed', value: '2000-02-09' }),
    claim('b', { subject: 't', predicate: 'signed', value: '2001' }),
    claim('c', { subject: 't', predicate: 'ended', value: '2019' }),
    claim('d', { subject: 'other', predicate: 'signed', value: '2000-02-09' }),
  ];
  const of = dateClaimsIn(dates);
  const treaty = node('t', { properties: { signed: '2000-02-09', ended: '2019' } });
  expect(of(treaty, 'start').map(({ id }) => id)).toEqual(['a']);
  expect(of(treaty, 'end').map(({ id }) => id)).toEqual(['c']);
});

test('the denied value of a denial is named', () => {
  expect(formatDenial(claim('a', { value: 'a joint declaration' }))).toBe(
    'did not happen: a joint declaration',
  );
  expect(formatDenial(claim('a'))).toBe('did not happen');
});
