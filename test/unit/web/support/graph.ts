/** Small graphs for the tests of the explorer's state: entities without a date, lines that hold at all times, but for what is given. */
import type { Relation } from '../../../../src/features/common/contract.ts';
import type { Graph, GraphNode } from '../../../../src/features/graph/contract.ts';
import type { RelationshipType } from '../../../../src/model/relationship-types.ts';

const LIFE = { fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 20190426 };

export const node = (id: string, over: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind: 'State',
  name: id,
  aliases: [],
  ...LIFE,
  disputed: [],
  properties: {},
  degree: 1,
  x: 100,
  y: 100,
  ...over,
});

export const edge = (
  from: string,
  to: string,
  type: RelationshipType,
  over: Partial<Relation> = {},
): Relation => ({
  id: `${type}:${from}~${to}`,
  type,
  from,
  to,
  ...LIFE,
  knownTo: 99991231,
  disputed: false,
  claims: [],
  properties: {},
  ...over,
});

export const graph = (nodes: readonly GraphNode[], edges: readonly Relation[] = []): Graph => ({
  dossier: { title: 'Test', asOf: '2019-04-26' },
  nodes: [...nodes],
  edges: [...edges],
  cut: { nodes: false, edges: false },
});
