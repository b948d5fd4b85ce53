import { describe, expect, it } from 'vitest';
import { type Edge, fatesOf, verdictOf } from '../../../src/features/what-if/judge.ts';

const edge = (text: string): Edge => {
  const [from = '', type = '', to = ''] = text.split(' ');
  return { from, type: type as Edge['type'], to };
};
const fates = (edges: string[], lifted: string[]) =>
  Object.fromEntries(
    [...fatesOf(edges.map(edge), new Set(lifted))].map(([id, { before, after }]) => [
      id,
      `${before ? 'binds' : 'no'} → ${after ? 'binds' : 'no'}`,
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
});

describe('what becomes of a thing', () => {
  const [stands, falls, again] = [
    { before: true, after: true },
    { before: true, after: false },
    { before: false, after: true },
  ];
  it.each([
    ['freed', [falls], [], true],
    ['still-bound', [falls, stands], [], true],
    ['still-bound', [falls, again], [], true],
    ['bound', [stands], [], false],
    ['bound', [stands], [falls], true],
    ['exempt', [], [stands], false],
    ['exempt', [], [falls], true],
    ['unbound', [{ before: false, after: false }], [], false],
  ] as const)('is %s by %j beside exemptions %j', (verdict, bindings, exemptions, touched) => {
    expect(verdictOf(bindings, exemptions)).toEqual({ verdict, touched });
  });
});
