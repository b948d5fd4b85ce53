/** A picture as large as the explorer promises to bear, made up: clusters of entities around hubs, always the same. */
import type { Relation } from '../../../src/features/common/contract.ts';
import type { Graph, GraphNode } from '../../../src/features/graph/contract.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import type { RelationshipType } from '../../../src/model/relationship-types.ts';

const KINDS: readonly Kind[] = ['State', 'Person', 'Event', 'Treaty', 'Organization'];
const PREFIX: Readonly<Record<string, string>> = {
  State: 'state',
  Person: 'person',
  Event: 'event',
  Treaty: 'treaty',
  Organization: 'org',
};
const TYPES: readonly RelationshipType[] = ['TOOK_PART_IN', 'SIGNED', 'MEMBER_OF', 'SUPPORTS'];
const LIFE = { fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 20190426 };
const SIDE = 5_600;

export function largeGraph(things: number, relationships: number): Graph {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const hubs = Array.from({ length: 60 }, () => ({ x: random() * SIDE, y: random() * SIDE * 0.85 }));
  const nodes = Array.from({ length: things }, (_, at): GraphNode => {
    const kind = at < hubs.length ? 'State' : (KINDS[1 + (at % 4)] ?? 'Person');
    const hub = hubs[at % hubs.length] ?? { x: 0, y: 0 };
    const [distance, angle] = [at < hubs.length ? 0 : 60 + random() * 620, random() * 2 * Math.PI];
    return {
      id: `${PREFIX[kind]}:made-up-${at}`,
      kind,
      name: at < hubs.length ? `State ${at}` : `${kind} number ${at}`,
      aliases: [],
      ...LIFE,
      disputed: [],
      properties: {},
      degree: 5,
      x: hub.x + distance * Math.cos(angle),
      y: hub.y + distance * Math.sin(angle),
    };
  });
  const edges = Array.from({ length: relationships }, (_, at): Relation => {
    const from = at % things;
    // Two of three lines lead to the hub of the cluster or stay in it; the third goes anywhere.
    const to =
      at % 3 === 0
        ? Math.floor(random() * things)
        : at % 3 === 1
          ? from % hubs.length
          : (from + hubs.length * (1 + Math.floor(random() * 20))) % things;
    return {
      id: `made-up:${at}`,
      type: TYPES[at % TYPES.length] ?? 'SIGNED',
      from: nodes[from]?.id ?? '',
      to: nodes[to === from ? (to + 1) % things : to]?.id ?? '',
      ...LIFE,
      knownTo: 99991231,
      disputed: false,
      claims: [`claim:made-up-${at}`],
      properties: {},
    };
  });
  return {
    dossier: { title: 'A large picture', asOf: '2019-04-26' },
    nodes,
    edges,
    cut: { nodes: false, edges: false },
  };
}
