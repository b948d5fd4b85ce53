/** Graphs for tests: a snapshot of the dossier, and generated dossiers of any size. */
import { readFileSync } from 'node:fs';
import type { LayoutEdge, LayoutGraph, LayoutNode } from '../../../src/layout/compact-graph.ts';
import { createRandom } from '../../../src/layout/random.ts';
import { KINDS, kindOfId } from '../../../src/model/kinds.ts';

interface Fixture {
  readonly nodes: readonly (readonly [id: string, label: string, name: string, from: number])[];
  readonly edges: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>;
}

/** Russia and North Korea, April 2019: 156 nodes, 391 relationships. */
export function dossierGraph(): LayoutGraph {
  const text = readFileSync(new URL('fixtures/dossier.json', import.meta.url), 'utf8');
  const { nodes, edges } = JSON.parse(text) as Fixture;
  return {
    entities: nodes.map(([id, label, name, from]): LayoutNode => {
      const kind = kindOfId(id) ?? '';
      return { id, kind, also: label === kind ? undefined : label, name, from };
    }),
    relationships: Object.entries(edges).flatMap(([type, pairs]) =>
      pairs.map(
        ([from, to]): LayoutEdge => ({ from: nodes[from]?.[0] ?? '', to: nodes[to]?.[0] ?? '', type }),
      ),
    ),
  };
}

/** Its nodes of highest degree, and the offices of its leaders. */
export function smallDossier(nodes: number): LayoutGraph {
  const whole = dossierGraph();
  const joined = new Map<string, number>();
  for (const { from, to } of whole.relationships) {
    for (const id of [from, to]) joined.set(id, (joined.get(id) ?? 0) + 1);
  }
  const included = new Set(
    [...joined]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, nodes)
      .map(([id]) => id),
  );
  for (const { from, to, type } of whole.relationships)
    if (type === 'HOLDS_OFFICE' && included.has(from)) included.add(to);
  return {
    entities: whole.entities.filter(({ id }) => included.has(id)),
    relationships: whole.relationships.filter(({ from, to }) => included.has(from) && included.has(to)),
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

/** A generated dossier. Each node is connected with one or two principals and with random other nodes. */
export function generatedDossier(
  nodes: number,
  lines: number,
  principals: number,
  seed: number,
): LayoutGraph {
  const random = createRandom(seed);
  const entities: LayoutNode[] = [];
  const relationships: LayoutEdge[] = [];
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
    const count = Math.round(share * (nodes - states.length - 1));
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
