import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIGH } from '../../../src/model/days.ts';
import { derive } from '../../../src/model/derive.ts';
import { KINDS } from '../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPE_NAMES, RELATIONSHIP_TYPES } from '../../../src/model/relationship-types.ts';
import { anyWhen, isoDay } from './arbitraries.ts';
import { entity, graphOf, source, told, writtenBack } from './graph-builder.ts';

/** An edge of any type between a few entities of the kinds it may connect, with a claim of its own. */
const anyTold = fc
  .record({
    type: fc.constantFrom(...RELATIONSHIP_TYPE_NAMES, 'PARTY_TO' as const, 'PARTY_TO' as const),
    fromKind: fc.nat(),
    toKind: fc.nat(),
    from: fc.nat(2),
    to: fc.nat(2),
    when: fc.option(anyWhen, { nil: undefined }),
    seen: fc.option(isoDay, { nil: undefined }),
    duty: fc.constantFrom('defense', 'entente', 'consul'),
    source: fc.constantFrom('source:cow', 'source:late'),
  })
  .map(({ type, fromKind, toKind, from, to, when, seen, duty, ...rest }) => {
    const { from: starts, to: arrives, sameKind, symmetric } = RELATIONSHIP_TYPES[type];
    const first = starts[fromKind % starts.length] ?? 'State';
    const second = sameKind ? first : (arrives[toKind % arrives.length] ?? 'State');
    const ids = [`${KINDS[first].prefix}:x${from}`, `${KINDS[second].prefix}:x${to}`] as const;
    const [a, b] = symmetric ? [...ids].sort() : ids;
    const own = {
      ...(when === undefined ? {} : { when }),
      ...(seen === undefined ? {} : { seen }),
      row: from,
    };
    return told(String(a), type, String(b), type === 'PARTY_TO' ? { ...own, [duty]: true } : own, {
      source: rest.source,
    });
  });

const anyGraph = fc
  .tuple(
    fc.uniqueArray(anyTold, { maxLength: 12, selector: ({ claim }) => claim.id }),
    fc.option(isoDay, { nil: undefined }),
    fc.option(anyWhen, { nil: undefined }),
  )
  .map(([edges, born, when]) =>
    graphOf({
      told: edges,
      entities: [
        entity('person:x0', born === undefined ? {} : { born }),
        entity('event:x0', when === undefined ? {} : { when }, 'Vote'),
        entity('measure:x0', when === undefined ? {} : { when }),
      ],
      sources: [source('source:late', '2020-11-30')],
    }),
  );

describe('any input', () => {
  test('is derived without exceptions, with bounds in order and consistent days', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { entities, relationships, alliances } = derive(graph);
        const known = new Map(entities.map((row) => [row.id, row.knownFrom]));
        for (const row of [...entities, ...relationships, ...alliances.map(({ properties }) => properties)]) {
          expect(row.fromMin).toBeLessThanOrEqual(row.fromMax);
          expect(row.toMin).toBeLessThanOrEqual(row.toMax);
          expect(row.fromMin).toBeLessThanOrEqual(row.toMax);
        }
        for (const { key, knownFrom, knownTo, claims, src, dst } of relationships) {
          const raw = graph.relationships.find((edge) => edge.key === key);
          expect(knownFrom).toBeLessThan(knownTo);
          expect(claims).toHaveLength(1);
          for (const id of [raw?.from, raw?.to]) expect(known.get(String(id))).toBeLessThanOrEqual(knownFrom);
          expect([src === undefined, dst === undefined]).toEqual(
            Array(2).fill(RELATIONSHIP_TYPES[raw?.type as 'VOTED'].bulk === undefined),
          );
        }
        for (const { from, to, properties } of alliances) {
          expect(from < to).toBe(true);
          expect(properties.claims).toHaveLength(2);
          expect(properties.knownTo).toBe(HIGH);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is unchanged when it is derived again', () => {
    let sound = 0;
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const first = derive(graph);
        if (first.faults.length > 0) return;
        sound += 1;
        const loaded = writtenBack(graph, first);
        const again = derive(loaded);
        expect([again.faults, again.alliances, again.staleAlliances]).toEqual([[], [], []]);
        expect(again.entities).toEqual(first.entities);
        expect(again.claims).toEqual(first.claims);
        expect(writtenBack(loaded, again)).toEqual(loaded);
      }),
      { numRuns: 500 },
    );
    // Most graphs are faulty by chance; enough are not.
    expect(sound).toBeGreaterThan(50);
  });
});
