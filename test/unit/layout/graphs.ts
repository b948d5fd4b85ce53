/** Graphs to lay out: our dossier as it was on the day of the fixture, and made-up dossiers of any size. */
import { readFileSync } from 'node:fs';
import type { LayoutGraph, LayoutLine, LayoutThing } from '../../../src/layout/net.ts';
import { createRandom } from '../../../src/layout/random.ts';
import { KINDS, kindOfId } from '../../../src/model/kinds.ts';

interface Fixture {
  readonly things: readonly (readonly [id: string, label: string, name: string, from: number])[];
  readonly lines: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>;
}

/** Russia and North Korea, April 2019: 156 things, 391 relationships. */
export function ourDossier(): LayoutGraph {
  const text = readFileSync(new URL('fixtures/dossier.json', import.meta.url), 'utf8');
  const { things, lines } = JSON.parse(text) as Fixture;
  return {
    entities: things.map(([id, label, name, from]): LayoutThing => {
      const kind = kindOfId(id) ?? '';
      return { id, kind, also: label === kind ? undefined : label, name, from };
    }),
    relationships: Object.entries(lines).flatMap(([type, pairs]) =>
      pairs.map(
        ([from, to]): LayoutLine => ({ from: things[from]?.[0] ?? '', to: things[to]?.[0] ?? '', type }),
      ),
    ),
  };
}

/** The most joined things of it, and the offices that make leaders of people. */
export function smallDossier(things: number): LayoutGraph {
  const whole = ourDossier();
  const joined = new Map<string, number>();
  for (const { from, to } of whole.relationships) {
    for (const id of [from, to]) joined.set(id, (joined.get(id) ?? 0) + 1);
  }
  const kept = new Set(
    [...joined]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, things)
      .map(([id]) => id),
  );
  for (const { from, to, type } of whole.relationships)
    if (type === 'HOLDS_OFFICE' && kept.has(from)) kept.add(to);
  return {
    entities: whole.entities.filter(({ id }) => kept.has(id)),
    relationships: whole.relationships.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

const SHARES = [
  ['event', 0.25, 'TOOK_PART_IN'],
  ['person', 0.1, 'NATIONAL_OF'],
  ['proposal', 0.12, 'PROPOSED'],
  ['issue', 0.08, 'CONCERNS'],
  ['measure', 0.1, 'TARGETS'],
  ['project', 0.08, 'PARTNER_IN'],
  ['place', 0.12, 'LOCATED_IN'],
  ['treaty', 0.05, 'PARTY_TO'],
  ['organization', 0.06, 'MEMBER_OF'],
] as const;

/** A made-up dossier of so many principals: each thing hangs on one or two of them and on others of any kind. */
export function madeUp(things: number, lines: number, principals: number, seed: number): LayoutGraph {
  const random = createRandom(seed);
  const entities: LayoutThing[] = [];
  const relationships: LayoutLine[] = [];
  const add = (prefix: string, nth: number) => {
    const id = `${prefix === 'organization' ? 'org' : prefix}:${nth}`;
    const kind = kindOfId(id) ?? '';
    const from = prefix === 'event' || prefix === 'measure' ? 20000101 + random.pick(19) * 10000 : 0;
    entities.push({ id, kind, name: `${KINDS[kind as keyof typeof KINDS].plural} number ${nth}`, from });
    return id;
  };
  const states = Array.from({ length: principals + 3 }, (_, nth) => add('state', nth));
  const summit = add('event', 1000);
  for (const state of states.slice(0, principals)) {
    relationships.push({ from: state, to: summit, type: 'TOOK_PART_IN' });
  }
  for (const [prefix, share, type] of SHARES) {
    const count = Math.round(share * (things - states.length - 1));
    for (let nth = 0; nth < count; nth++) {
      const id = add(prefix, nth);
      const first = states[random.pick(random.next() < 0.85 ? principals : states.length)] ?? '';
      relationships.push({ from: first, to: id, type });
      if (random.next() < 0.4)
        relationships.push({ from: states[random.pick(principals)] ?? '', to: id, type });
      if (prefix === 'event' && random.next() < 0.3)
        relationships.push({ from: id, to: summit, type: 'PART_OF' });
    }
  }
  while (relationships.length < lines) {
    const [a, b] = [entities[random.pick(entities.length)], entities[random.pick(entities.length)]];
    if (a && b && a.id !== b.id && a.kind !== 'State')
      relationships.push({ from: a.id, to: b.id, type: 'CONCERNS' });
  }
  return { entities, relationships };
}
