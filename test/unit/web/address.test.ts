import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/model/days.ts';
import { KIND_NAMES } from '../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPE_NAMES } from '../../../src/model/relationship-types.ts';
import { readAddress, writeAddress } from '../../../web/src/state/address.ts';
import { FAMILY_NAMES } from '../../../web/src/state/fields/legend-fields.ts';
import { openingView, type View } from '../../../web/src/state/view.ts';
import type { Time } from '../../../web/src/state/view-values.ts';

const opening = openingView('2019-04-26');

const anyDay: fc.Arbitrary<Day> = fc.integer({ min: -40_000, max: 40_000 }).map((n) => addDays(20190426, n));
const anySpan = fc.tuple(anyDay, anyDay).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const anyTime: fc.Arbitrary<Time> = fc.oneof(
  fc.constant({ is: 'all' } as const),
  anyDay.map((day) => ({ is: 'day', day }) as const),
  anySpan.map((span) => ({ is: 'range', ...span }) as const),
);
/** Ids as the graph has them: a prefix, a colon, words, dates and the ids of both ends. */
const anyId = fc
  .tuple(
    fc.constantFrom('state', 'person', 'party', 'took-part-in'),
    fc.stringMatching(/^[A-Za-z0-9가-힣'&+#%.()~:/@-]{1,24}$/),
  )
  .map((parts) => parts.join(':'));
const anyIds = fc.uniqueArray(anyId, { maxLength: 6 });
const anyView: fc.Arbitrary<View> = fc.record({
  time: anyTime,
  certainty: fc.constantFrom('possibly', 'certainly'),
  // A stretch of no days is none.
  window: fc.option(
    anySpan.filter(({ from, to }) => from < to),
    { nil: undefined },
  ),
  knownAt: fc.option(anyDay, { nil: undefined }),
  sources: anyIds,
  hiddenKinds: fc.uniqueArray(fc.constantFrom(...KIND_NAMES)),
  hiddenFamilies: fc.uniqueArray(fc.constantFrom(...FAMILY_NAMES)),
  hiddenTypes: fc.uniqueArray(fc.constantFrom(...RELATIONSHIP_TYPE_NAMES)),
  degree: fc
    .tuple(fc.nat(99), fc.option(fc.nat(99), { nil: undefined }))
    .map(([least, more]) => ({ least, most: more === undefined ? undefined : least + more })),
  only: fc.constantFrom(undefined, 'against', 'disputed'),
  undated: fc.constantFrom('hidden' as const, 'shown' as const),
  outside: fc.constantFrom('outlined', 'hidden'),
  selection: fc.uniqueArray(anyId, { maxLength: 2 }),
  paragraph: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  tour: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  expansions: fc.array(
    fc.record({
      of: anyId,
      type: fc.constantFrom(...RELATIONSHIP_TYPE_NAMES),
      direction: fc.constantFrom('out' as const, 'in' as const, 'both' as const),
      pages: fc.integer({ min: 1, max: 100 }),
    }),
    { maxLength: 4 },
  ),
  hidden: anyIds,
  added: anyIds,
  onlyEntities: anyIds,
  lifted: anyIds,
  path: fc.option(
    fc.record({
      from: anyId,
      to: fc.option(anyId, { nil: undefined }),
      nth: fc.integer({ min: 1, max: 10 }),
      filter: fc.record({
        onlyTypes: fc.uniqueArray(fc.constantFrom(...RELATIONSHIP_TYPE_NAMES)),
        excludedTypes: fc.uniqueArray(fc.constantFrom(...RELATIONSHIP_TYPE_NAMES)),
        excludedKinds: fc.uniqueArray(fc.constantFrom(...KIND_NAMES)),
        hubs: fc.boolean(),
        bulk: fc.boolean(),
        maxHops: fc.integer({ min: 1, max: 6 }),
      }),
    }),
    { nil: undefined },
  ),
  list: fc.constantFrom(undefined, 'contested'),
  console: fc.option(
    fc.record({
      statement: fc.string({ maxLength: 40, unit: 'grapheme' }),
      parameters: fc.constantFrom('', '{"day": 20190426}'),
      form: fc.constantFrom('table' as const, 'graph' as const, 'json' as const, 'plan' as const),
    }),
    { nil: undefined },
  ),
  ego: fc.option(fc.record({ id: anyId, depth: fc.constantFrom(1 as const, 2 as const, 3 as const) }), {
    nil: undefined,
  }),
  moved: fc.dictionary(
    anyId,
    fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 })),
    { maxKeys: 4 },
  ),
  panel: fc.constantFrom('network', 'table'),
  table: fc.record({
    rows: fc.constantFrom('entities' as const, 'relationships' as const),
    sort: fc.constant('name'),
    down: fc.boolean(),
    find: fc.string({ maxLength: 12 }),
  }),
});

test('every view survives writing and reading', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const address = writeAddress(view, opening);
      const { view: read, problems } = readAddress(address, opening);
      expect(problems).toEqual([]);
      expect({ ...read, moved: { ...read.moved } }).toEqual({ ...view, moved: { ...view.moved } });
      // As a browser passes it on.
      expect(new URL(`http://x/${address}`).search).toBe(address);
    }),
  );
});

test('the opening view has an empty address; other views have a readable one', () => {
  expect(writeAddress(opening, opening)).toBe('');
  const view: View = {
    ...opening,
    time: { is: 'range', from: 20180101, to: 20181231 },
    selection: ['took-part-in:person:kim-jong-un~event:vladivostok-summit-2019~2019-04-25'],
    hiddenKinds: ['Factor'],
    hiddenFamilies: ['Exchange'],
  };
  expect(writeAddress(view, opening)).toBe(
    '?asOf=2018-01-01/2018-12-31&off=Factor,Exchange*' +
      '&select=took-part-in:person:kim-jong-un~event:vladivostok-summit-2019~2019-04-25',
  );
});

describe('an old or mistyped address', () => {
  test('may use the old parameter `at`', () => {
    for (const date of ['all', '2018-01-01', '2018-01-01/2018-12-31']) {
      const old = readAddress(`?at=${date}&select=state:PRK`, opening);
      expect(old).toEqual(readAddress(`?asOf=${date}&select=state:PRK`, opening));
      expect(old.problems).toEqual([]);
      expect(writeAddress(old.view, opening)).toBe(`?asOf=${date}&select=state:PRK`);
    }
    expect(readAddress('?at=2018-13', opening).problems).toEqual(['“at=2018-13” could not be read']);
  });

  test('opens the valid parts and reports the others', () => {
    const { view, problems } = readAddress(
      '?asOf=yesterday&select=state:PRK&off=State,Spaceship&ego=state:PRK*9&moved=a*1*x,b*2*3&flavour=mint',
      opening,
    );
    expect(view).toEqual({
      ...opening,
      selection: ['state:PRK'],
      hiddenKinds: ['State'],
      moved: { b: [2, 3] },
    });
    expect(problems).toEqual([
      '“asOf=yesterday” could not be read',
      '“off=Spaceship” could not be read',
      '“ego=state:PRK*9” could not be read',
      '“moved=a*1*x” could not be read',
      '“flavour” is not a known parameter',
    ]);
  });

  test.each([
    ['2019-04-26', { is: 'day', day: 20190426 }],
    ['2019-04', { is: 'range', from: 20190401, to: 20190430 }],
    ['2019', { is: 'range', from: 20190101, to: 20191231 }],
    ['2018/2019-04', { is: 'range', from: 20180101, to: 20190430 }],
  ] as const)('accepts the dates of the API: %s', (text, time) => {
    expect(readAddress(`?asOf=${text}`, opening)).toEqual({ view: { ...opening, time }, problems: [] });
  });

  test('a month of knowledge means its last day', () => {
    expect(readAddress('?known=2019-04', opening).view.knownAt).toBe(20190430);
  });

  test.each([
    '?asOf=2019-02-30',
    '?asOf=/2019',
    '?undated=perhaps',
    '?asOf=2019-01-02/2019-01-01',
    '?asOf=2019-01-01/2019-01-02/2019-01-03',
    '?asOf=2019-01-01/',
    '?known=2019-13',
    '?only=nice',
    '?expand=state:PRK*NO_SUCH*out*1',
    '?expand=state:PRK*BORDERS*out*0',
    '?paragraph=-1',
    '?path=state:PRK',
    '?path=state:PRK*state:RUS*11',
    '?way=hubs',
    '?certainly=maybe',
    '?outside=gone',
    '?show=chairs',
    '?expand=state:PRK*BORDERS*out*1.5',
  ])('%s only adds a message', (search) => {
    const { view, problems } = readAddress(search, opening);
    expect(view).toEqual(opening);
    expect(problems).toHaveLength(1);
  });

  test('selects the first two entities and names the others', () => {
    const { view, problems } = readAddress('?select=state:PRK,state:RUS,person:x,state:PRK', opening);
    expect(view.selection).toEqual(['state:PRK', 'state:RUS']);
    expect(problems).toEqual([
      '2 of 3 selected entities shown; at most two can be selected at once (left out: “person:x”)',
    ]);
    expect(readAddress('?select=state:PRK,state:RUS', opening).problems).toEqual([]);
  });

  test('uses the last of repeated parameters and reports it', () => {
    const { view, problems } = readAddress('?select=state:PRK&select=state:RUS', opening);
    expect(view.selection).toEqual(['state:RUS']);
    expect(problems).toEqual(['“select” is given more than once; the last value is used']);
  });

  test('reports a view that is stored in another browser', () => {
    expect(readAddress('?kept=abc', opening).problems[0]).toContain(
      'stored only in the browser that created it',
    );
  });

  test('never throws', () => {
    const names = fc.constantFrom(
      'asOf',
      'at',
      'off',
      'select',
      'expand',
      'ego',
      'moved',
      'known',
      'only',
      'rows',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
        const search = `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`;
        const { view } = readAddress(search, opening);
        // What it took for readable can be written and read again.
        expect(readAddress(writeAddress(view, opening), opening).view).toEqual(view);
      }),
    );
  });
});
