import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bearing,
  fatesOf,
  type InForce,
  type SanctionEdge,
  verdictOf,
} from '../../../src/features/what-if/verdict.ts';

/** `a IMPOSES b`; with a question mark after the type it is only possibly in force. */
const edge = (text: string): SanctionEdge => {
  const [from = '', type = '', to = ''] = text.split(' ');
  return { from, type: type.replace('?', '') as SanctionEdge['type'], to, certain: !type.endsWith('?') };
};
const word = ({ counts }: InForce) => (counts ? 'binds' : 'no');
const fates = (edges: string[], lifted: string[]) =>
  Object.fromEntries(
    [...fatesOf(edges.map(edge), new Set(lifted))].map(([id, { before, after }]) => [
      id,
      `${word(before)} → ${word(after)}`,
    ]),
  );

describe('what is in force', () => {
  const two = [
    'resolution:a IMPOSES measure:a1',
    'resolution:b IMPOSES measure:b1',
    'measure:b1 SUPERSEDES measure:a1',
  ];

  it('falls with all that impose it, not with one of two', () => {
    const both = ['resolution:a IMPOSES measure:m', 'resolution:b IMPOSES measure:m'];
    expect(fates(both, ['resolution:a'])['measure:m']).toBe('binds → binds');
    expect(fates(both, ['resolution:a', 'resolution:b'])['measure:m']).toBe('binds → no');
  });

  it('binds again when what superseded it falls', () => {
    expect(fates(two, ['resolution:b'])).toMatchObject({
      'measure:a1': 'no → binds',
      'measure:b1': 'binds → no',
    });
    expect(fates(two, ['measure:b1'])['measure:a1']).toBe('no → binds');
    expect(fates(two, ['resolution:a'])['measure:a1']).toBe('no → no');
  });

  it('stays superseded by the last of a chain when the middle falls', () => {
    const chain = [...two, 'resolution:c IMPOSES measure:c1', 'measure:c1 SUPERSEDES measure:b1'];
    expect(fates(chain, ['measure:b1'])['measure:a1']).toBe('no → no');
    expect(fates(chain, ['resolution:c'])['measure:b1']).toBe('no → binds');
    expect(fates(chain, ['resolution:c', 'measure:b1'])['measure:a1']).toBe('no → binds');
  });

  it('does not bind where its resolution as a whole is superseded', () => {
    const whole = ['resolution:a IMPOSES measure:a1', 'resolution:b SUPERSEDES resolution:a'];
    expect(fates(whole, [])['measure:a1']).toBe('no → no');
    expect(fates(whole, ['resolution:b'])['measure:a1']).toBe('no → binds');
  });

  it('takes a circle of superseding as no reason to hang', () => {
    const circle = [...two, 'measure:a1 SUPERSEDES measure:b1'];
    expect(fates(circle, [])['measure:a1']).toBe('no → no');
    expect(fates(circle, ['resolution:b'])['measure:a1']).toBe('no → binds');
  });

  it('is superseded by nothing that no resolution imposes', () => {
    expect(
      fates(['resolution:a IMPOSES measure:a1', 'measure:x SUPERSEDES measure:a1'], [])['measure:a1'],
    ).toBe('binds → binds');
  });

  it('may bind where what supersedes it is only possibly in force, and must bind where nothing does', () => {
    const [imposed, later] = ['resolution:a IMPOSES measure:a1', 'resolution:b IMPOSES? measure:b1'];
    const atFirst = (...edges: string[]) => fatesOf(edges.map(edge), new Set()).get('measure:a1')?.before;
    const supersedes = 'measure:b1 SUPERSEDES measure:a1';
    expect(atFirst(imposed)).toEqual({ counts: true, may: true, must: true });
    expect(atFirst(imposed.replace('IMPOSES', 'IMPOSES?'))).toEqual({ counts: true, may: true, must: false });
    expect(atFirst(imposed, later, supersedes)).toEqual({ counts: false, may: true, must: false });
    expect(atFirst(imposed, later.replace('?', ''), supersedes)).toEqual({
      counts: false,
      may: false,
      must: false,
    });
  });
});

describe('what becomes of an entity', () => {
  const all: InForce = { counts: true, may: true, must: true };
  const none: InForce = { counts: false, may: false, must: false };
  const possible: InForce = { counts: true, may: true, must: false };
  const hidden: InForce = { counts: false, may: true, must: false };
  const bearings = {
    stands: { before: all, after: all },
    falls: { before: all, after: none },
    fallsIfInForce: { before: possible, after: none },
    again: { before: none, after: all },
    maybe: { before: hidden, after: hidden },
    never: { before: none, after: none },
  } satisfies Record<string, Bearing>;
  type Name = keyof typeof bearings;

  it.each<[string, string, Name[], Name[], boolean]>([
    ['freed', 'freed', ['falls'], [], true],
    ['freed', 'unknown', ['fallsIfInForce'], [], true],
    ['unknown', 'unknown', ['falls', 'maybe'], [], true],
    ['still-bound', 'still-bound', ['falls', 'stands'], [], true],
    ['still-bound', 'still-bound', ['falls', 'again'], [], true],
    ['bound', 'bound', ['stands'], [], false],
    ['still-bound', 'still-bound', ['stands'], ['falls'], true],
    ['freed', 'freed', ['falls'], ['falls'], true],
    ['exempt', 'exempt', [], ['stands'], false],
    ['exempt', 'exempt', ['stands'], ['stands'], false],
    ['exempt', 'exempt', ['falls'], ['stands'], true],
    ['free-of-ban', 'free-of-ban', [], ['falls'], true],
    ['exempt', 'exempt', [], ['falls', 'stands'], true],
    ['unbound', 'unbound', ['never'], [], false],
  ])('possibly %s, certainly %s by %j beside exemptions %j', (possibly, certainly, bind, exempt, touched) => {
    const of = (sure: boolean) =>
      verdictOf(
        bind.map((name) => bearings[name]),
        exempt.map((name) => bearings[name]),
        sure,
      );
    expect(of(false)).toEqual({ verdict: possibly, touched });
    expect(of(true)).toEqual({ verdict: certainly, touched });
  });
});

describe('over any graph', () => {
  const RESOLUTIONS = ['resolution:a', 'resolution:b', 'resolution:c'];
  const MEASURES = ['measure:1', 'measure:2', 'measure:3', 'measure:4'];
  const X = 'activity:x';
  const between = (type: SanctionEdge['type'], from: string[], to: string[]) =>
    fc.record({
      type: fc.constant(type),
      from: fc.constantFrom(...from),
      to: fc.constantFrom(...to),
      certain: fc.boolean(),
    });
  const graphs = fc.uniqueArray(
    fc.oneof(
      { weight: 4, arbitrary: between('IMPOSES', RESOLUTIONS, MEASURES) },
      { weight: 3, arbitrary: between('CONSTRAINS', MEASURES, [X]) },
      { weight: 1, arbitrary: between('EXEMPTS', MEASURES, [X]) },
      { weight: 2, arbitrary: between('SUPERSEDES', MEASURES, MEASURES) },
      { weight: 1, arbitrary: between('SUPERSEDES', RESOLUTIONS, RESOLUTIONS) },
    ),
    { maxLength: 9, selector: ({ type, from, to }) => `${from} ${type} ${to}` },
  );
  const questions = fc.subarray([...RESOLUTIONS, ...MEASURES], { minLength: 1 });

  function verdict(edges: readonly SanctionEdge[], lifted: readonly string[], certainly: boolean) {
    const found = fatesOf(edges, new Set(lifted));
    const none: InForce = { counts: false, may: false, must: false };
    const on = (type: SanctionEdge['type']) =>
      edges
        .filter((one) => one.type === type && one.to === X)
        .map(({ from, certain }): Bearing => {
          const { before = none, after = none } = found.get(from) ?? {};
          return {
            before: { ...before, must: before.must && certain },
            after: { ...after, must: after.must && certain },
          };
        });
    return verdictOf(on('CONSTRAINS'), on('EXEMPTS'), certainly).verdict;
  }

  /** Whether something binds when exactly these edges are in force: the rules again, without any doubt in them. */
  function bindsIn(world: readonly SanctionEdge[], gone: ReadonlySet<string>): boolean {
    const at = (type: SanctionEdge['type'], to: string) =>
      world.filter((one) => one.type === type && one.to === to).map(({ from }) => from);
    const over = (id: string, seen = new Set([id])): string[] =>
      at('SUPERSEDES', id)
        .filter((one) => !seen.has(one))
        .flatMap((one) => [one, ...over(one, seen.add(one))]);
    const imposed = (id: string): boolean =>
      !gone.has(id) &&
      (id.startsWith('resolution:') ||
        at('IMPOSES', id).some((by) => !gone.has(by) && !over(by).some((one) => !gone.has(one))));
    return at('CONSTRAINS', X).some((id) => imposed(id) && !over(id).some(imposed));
  }

  function* worldsOf(edges: readonly SanctionEdge[]): Generator<SanctionEdge[]> {
    const open = edges.filter(({ certain }) => !certain);
    for (let bits = 0; bits < 2 ** open.length; bits++)
      yield edges.filter((one) => one.certain || (bits & (1 << open.indexOf(one))) !== 0);
  }

  it('what is certainly freed is possibly freed, and no other verdict changes with the certainty', () => {
    fc.assert(
      fc.property(graphs, questions, (edges, lifted) => {
        const [possibly, certainly] = [verdict(edges, lifted, false), verdict(edges, lifted, true)];
        if (certainly !== possibly) expect([possibly, certainly]).toEqual(['freed', 'unknown']);
      }),
      { numRuns: 2000 },
    );
  });

  it('what is freed is bound by nothing after, whatever the dates mean; certainly freed was bound before', () => {
    fc.assert(
      fc.property(graphs, questions, (edges, lifted) => {
        if (verdict(edges, lifted, false) !== 'freed') return;
        const certainly = verdict(edges, lifted, true) === 'freed';
        for (const world of worldsOf(edges)) {
          expect(bindsIn(world, new Set(lifted))).toBe(false);
          if (certainly) expect(bindsIn(world, new Set())).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
