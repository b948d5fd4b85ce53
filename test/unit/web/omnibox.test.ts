import { describe, expect, test } from 'vitest';
import type { ClaimHit, Hit } from '../../../src/features/search/contract.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { commandsFor, rangesIn, type Tools } from '../../../web/src/panels/omnibox/commands.ts';
import { parseQuestionPhrase, searchTextOf } from '../../../web/src/panels/omnibox/question-phrase.ts';
import { groupsOf } from '../../../web/src/panels/omnibox/result-groups.ts';
import { revealClaim, revealEntity } from '../../../web/src/panels/omnibox/reveal-result.ts';
import { shorterQueries } from '../../../web/src/panels/omnibox/shorter-queries.ts';
import { parseTypedTime } from '../../../web/src/panels/omnibox/typed-time.ts';
import { nameOfView } from '../../../web/src/panels/top-bar/view-name.ts';
import { DEFAULT_PATH_FILTER } from '../../../web/src/state/path-view.ts';
import { openingView, type View } from '../../../web/src/state/view.ts';
import { edge, graph, node } from './support/graph.ts';
import { readyOf } from './support/ready.ts';

const opening = openingView('2019-04-26');
const all = graph(
  [
    node('a'),
    node('b'),
    node('c', { kind: 'Person', name: 'Kim Jong Un' }),
    node('later', { kind: 'Event', fromMin: 20200101, fromMax: 20200101 }),
  ],
  [edge('a', 'b', 'BORDERS')],
);
const readyWith = (over: Partial<View> = {}) => readyOf(all, over);

describe('a typed date', () => {
  test.each([
    ['2018-01-01', { is: 'day', day: 20180101 }],
    ['as of 1 January 2018', { is: 'day', day: 20180101 }],
    ['Valid on 25 apr 2019', { is: 'day', day: 20190425 }],
    ['2018', { is: 'range', from: 20180101, to: 20181231 }],
    ['in February 2020', { is: 'range', from: 20200201, to: 20200229 }],
    ['2018-06', { is: 'range', from: 20180601, to: 20180630 }],
    ['2017 to 2018', { is: 'range', from: 20170101, to: 20181231 }],
    ['2018-01-01/2018-03-31', { is: 'range', from: 20180101, to: 20180331 }],
  ])('%s', (text, time) => expect(parseTypedTime(text)).toEqual(time));

  test.each([
    '',
    'kim',
    '2397',
    '31 February 2019',
    '2018-13',
    '2019 to 2018',
    'May',
    '1/2/3',
  ])('rejects “%s”', (text) => expect(parseTypedTime(text)).toBeUndefined());
});

describe('a typed question', () => {
  test.each([
    ['path from Kim Jong Un to Khasan–Rajin', { asks: 'path', of: 'Kim Jong Un', to: 'Khasan–Rajin' }],
    ['paths between kim and kha', { asks: 'path', of: 'kim', to: 'kha' }],
    ['path from kim to ', { asks: 'path', of: 'kim', to: '' }],
    ['Path from kim', { asks: 'path', of: 'kim', to: undefined }],
    ['path to khasan', { asks: 'path', of: '', to: 'khasan' }],
    ['how are Russia and North Korea tied?', { asks: 'path', of: 'Russia', to: 'North Korea' }],
    ['what if 2397', { asks: 'what-if', of: '2397', to: undefined }],
    ['what if S/RES/2397 were lifted?', { asks: 'what-if', of: 'S/RES/2397', to: undefined }],
  ])('%s', (text, phrase) => expect(parseQuestionPhrase(text)).toEqual(phrase));

  test.each(['', 'kim', 'path', 'path from ', 'what if ', 'whatif 2397'])('rejects “%s”', (text) =>
    expect(parseQuestionPhrase(text)).toBeUndefined());

  test('searches for the name in a question; for a path its end, once typed', () => {
    const searched = (text: string) => searchTextOf(text, parseQuestionPhrase(text));
    expect(searched('path from kim to kha')).toBe('kha');
    expect(searched('path from kim')).toBe('kim');
    expect(searched('what if 2397 were l')).toBe('2397');
    expect(searched('kim')).toBe('kim');
  });
});

test('commands match by word prefixes, and the match is marked', () => {
  expect(rangesIn('Reset filters', 'fil res')).toEqual([
    [0, 3],
    [6, 9],
  ]);
  expect(rangesIn('Reset filters', 'filters now')).toBeUndefined();
  expect(rangesIn('Reset filters', '')).toEqual([]);
});

describe('commands', () => {
  const done: string[] = [];
  const tools = {
    save: (name?: string) => done.push(`save ${name}`),
    copyLink: () => done.push('copy'),
    theme: 'dark',
    setTheme: (theme: string) => done.push(theme),
    help: () => done.push('help'),
  } as unknown as Tools;
  let view: View = opening;
  const explorer = {
    act: (_name: string, change: (before: View) => View) => {
      view = change(view);
    },
  };
  const texts = (text: string, over: Partial<View> = {}) =>
    commandsFor(text, explorer, readyWith(over), tools, undefined).map((command) => command.text);
  const run = (text: string, over: Partial<View> = {}) => {
    view = { ...opening, ...over };
    commandsFor(text, explorer, readyWith(over), tools, { id: 'c', name: 'Kim Jong Un' })[0]?.run();
    return view;
  };

  test('only applicable commands are offered', () => {
    expect(texts('')).not.toContain('Reset filters');
    expect(texts('', { hiddenKinds: ['State'] })).toContain('Reset filters');
    expect(texts('theme')).toEqual(['Theme: system', 'Theme: light', 'Theme: high contrast']);
    expect(texts('all t', { time: { is: 'all' } })).toEqual([]);
  });

  test('running a command changes the view', () => {
    expect(run('all times').time).toEqual({ is: 'all' });
    expect(run('as of 2018-01-01').time).toEqual({ is: 'day', day: 20180101 });
    expect(run('table').panel).toBe('table');
    expect(run('network', { panel: 'table' }).panel).toBe('network');
    expect(run('ego').ego).toEqual({ id: 'c', depth: 2 });
    expect(run('certainly').certainty).toBe('certainly');
    expect(run('path').path).toMatchObject({ from: 'c', to: undefined });
    expect(run('disputes').list).toBe('contested');
    expect(run('console').console).toEqual({ statement: '', parameters: '', form: 'table' });
    expect(run('find paths between', { selection: ['a', 'b'] }).path).toMatchObject({ from: 'a', to: 'b' });
    expect(run('end what', { lifted: ['c'] }).lifted).toEqual([]);
    expect(
      run('end path', { path: { from: 'a', to: 'b', nth: 1, filter: DEFAULT_PATH_FILTER } }).path,
    ).toBeUndefined();
    run('save as Before the summit');
    run('theme light');
    expect(done).toEqual(['save Before the summit', 'light']);
  });
});

describe('the list', () => {
  const hit = (id: string, kind: Kind): Hit => ({
    id,
    kind,
    name: id,
    degree: 1,
    matched: { field: 'name', text: id, how: 'prefix', ranges: [[0, 1]] },
  });

  test('hits are grouped by kind, the best first, with counts', () => {
    const items = [
      hit('p1', 'Person'),
      ...Array.from({ length: 7 }, (_, at) => hit(`e${at}`, 'Event')),
      hit('p2', 'Person'),
    ];
    const groups = groupsOf('x', { items, showing: 9, total: 9 }, [], []);
    expect(groups.map(({ title, note, items: of }) => [title, note, of.length])).toEqual([
      ['People', '2', 2],
      ['Events', '5 of 7', 5],
    ]);
  });

  const claim = (id: string): ClaimHit => ({
    id,
    subject: 'a',
    predicate: 'assessment',
    mode: 'asserted',
    confidence: 'stated',
    locator: '¶1',
    paraphrase: 'x',
    status: 'standing',
    chosen: false,
    knownFrom: 0,
    knownTo: 99991231,
    source: { id: 'source:s', title: 'S', role: 'record', published: '2019' },
    attributedTo: [],
    contradicts: [],
    entities: [],
    matched: { ranges: [] },
  });

  test('claims follow entities, with counts', () => {
    const items = Array.from({ length: 10 }, (_, at) => claim(`c${at}`));
    const claims = { items, showing: 10, total: 31 };
    const beside = groupsOf('x', { items: [hit('p1', 'Person')], showing: 1, total: 1, claims }, [], []);
    expect(beside.map(({ title, note }) => [title, note])).toEqual([
      ['People', '1'],
      ['Claims', '4 of 31'],
    ]);
    const alone = groupsOf('x', { items: [], showing: 0, total: 0, claims }, [], []);
    expect(alone.map(({ title, note }) => [title, note])).toEqual([['Claims', '10 of 31']]);
  });

  test('a matching view comes first, except after an exact name', () => {
    const view = (named: boolean) =>
      ({ id: 'v', text: 'Treaties', icon: 'list-filter', ranges: [], named, run: () => undefined }) as const;
    const titles = (named: boolean, how: 'exact' | 'prefix') => {
      const found = hit('p1', 'Person');
      const items = [{ ...found, matched: { ...found.matched, how } }];
      return groupsOf('x', { items, showing: 1, total: 1 }, [], [], false, [view(named)]).map(
        ({ title }) => title,
      );
    };
    expect(titles(true, 'prefix')).toEqual(['Views', 'People']);
    expect(titles(true, 'exact')).toEqual(['People', 'Views']);
    expect(titles(false, 'prefix')).toEqual(['People', 'Views']);
  });

  test('commands of a typed question come before hits', () => {
    const command = {
      id: 'what-if',
      text: 'What if',
      icon: 'route',
      ranges: [],
      run: () => undefined,
    } as const;
    const answer = { items: [hit('p1', 'Person')], showing: 1, total: 1 };
    const titles = (asked: boolean) => groupsOf('x', answer, [command], [], asked).map(({ title }) => title);
    expect(titles(true)).toEqual(['Commands', 'People']);
    expect(titles(false)).toEqual(['People', 'Commands']);
  });

  test('only resolutions and measures can be lifted', () => {
    const offered = (kind: Kind) =>
      commandsFor('what if', { act: () => undefined }, readyWith(), { theme: 'dark' } as Tools, {
        id: 'r',
        name: 'R',
        kind,
      }).map(({ text }) => text);
    expect(offered('Resolution')).toEqual(['What if R were lifted']);
    expect(offered('State')).toEqual([]);
  });

  test('saved views follow the commands', () => {
    const saved = [
      { name: 'Before the summit', search: '?asOf=2018-01-01' },
      { name: 'Other', search: '' },
    ];
    const groups = groupsOf('summ', undefined, [], saved);
    expect(groups.map(({ title, items }) => [title, items.length])).toEqual([['Saved views', 1]]);
  });
});

describe('a result is shown, whatever filter hid it', () => {
  const show = (over: Partial<View>, id: string, kind: Kind, beside = false) => {
    const ready = readyWith(over);
    return revealEntity(ready.view, ready, { id, kind }, beside);
  };

  test('and nothing else changes', () => {
    expect(show({ hiddenKinds: ['Event'] }, 'a', 'State')).toEqual({
      ...opening,
      hiddenKinds: ['Event'],
      selection: ['a'],
    });
    expect(show({ hiddenKinds: ['Event', 'Person'] }, 'c', 'Person').hiddenKinds).toEqual(['Event']);
    expect(show({ hidden: ['a', 'b'] }, 'a', 'State').hidden).toEqual(['b']);
    expect(show({ outside: 'hidden' }, 'later', 'Event').outside).toBe('outlined');
    expect(show({ ego: { id: 'a', depth: 1 } }, 'c', 'Person').ego).toBeUndefined();
    expect(show({ ego: { id: 'a', depth: 1 }, hidden: ['b'] }, 'b', 'State').ego).toBeDefined();
  });

  test('a claim selects its relationship, otherwise its subject', () => {
    const stood = { ...edge('a', 'b', 'BORDERS'), claims: ['claim:1'] };
    const ready = { ...readyWith(), graph: graph([node('a'), node('b')], [stood]) };
    const revealedOf = (id: string, subject: string) =>
      revealClaim({ ...ready.view, hidden: ['b'] }, ready, {
        id,
        subject,
        entities: [{ id: 'elsewhere', kind: 'State', name: 'Elsewhere' }],
      } as unknown as ClaimHit).selection;
    expect(revealedOf('claim:1', 'a')).toEqual([stood.id]);
    expect(revealedOf('claim:2', 'b')).toEqual(['b']);
    expect(revealedOf('claim:3', 'obs:1')).toEqual(['elsewhere']);
  });

  test('adding to the selection keeps the first entity', () => {
    expect(show({ selection: ['a'] }, 'b', 'State', true).selection).toEqual(['a', 'b']);
    expect(show({ selection: ['a', 'b'] }, 'c', 'Person', true).selection).toEqual(['a', 'c']);
    expect(show({}, 'b', 'State', true).selection).toEqual(['b']);
  });
});

test('the default name of a view is selection and time', () => {
  expect(nameOfView(readyWith())).toBe('Valid on 26 April 2019');
  expect(nameOfView(readyWith({ selection: ['c'], time: { is: 'all' } }))).toBe('Kim Jong Un, all times');
});

test('alternative queries leave out one word, the last first', () => {
  expect(shorterQueries(' friendship  treaty 2001')).toEqual([
    'friendship treaty',
    'friendship 2001',
    'treaty 2001',
  ]);
  expect(shorterQueries('treaty')).toEqual([]);
  expect(shorterQueries('a b c d e f g')).toHaveLength(5);
});
