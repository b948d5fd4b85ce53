/**
 * The scene: marks, lines and their emphasis, independent of the drawing library. Pure: the same graph and selection
 * give the same scene.
 */

import type { Relation } from '../../../src/features/common/contract.ts';
import type { GraphNode } from '../../../src/features/graph/contract.ts';
import type { Side } from '../../../src/layout/label-boxes.ts';
import { nodeRadius } from '../../../src/layout/node-radius.ts';
import { PAGE_SIZE } from '../../../src/layout/page-size.ts';
import { rankOf } from '../../../src/layout/rank.ts';
import { FAMILIES } from '../../../src/model/families.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { forwardOf } from '../../../src/model/reads.ts';
import { RELATIONSHIP_TYPES } from '../../../src/model/relationship-types.ts';
import type { View } from '../state/view.ts';
import type { VisibleEdge, VisibleGraph } from '../state/visible-graph.ts';
import { graphBoundsOf } from './bounds.ts';
import type { FamilyToken, Palette } from './palette.ts';

export interface SceneNode {
  readonly id: string;
  readonly kind: Kind;
  readonly also: string | undefined;
  readonly name: string;
  /** In layout units, y downwards. */
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** In pixels, at full size. */
  readonly radius: number;
  readonly rank: number;
  /** `selected`; `near` = next to the selection, labelled first; `rest`; `back` = not emphasized. */
  readonly emphasis: 'selected' | 'near' | 'rest' | 'back';
  readonly disputed: boolean;
  /** Not valid at the selected time: drawn as an outline. */
  readonly ghost: boolean;
  /** Its outcome in the active what-if. */
  readonly outcome?: WhatIfOutcome;
}

/** A measure that is lifted; an entity that is freed; an entity that is still bound. */
export type WhatIfOutcome = 'falls' | 'freed' | 'bound';

/** Highlights of an active what-if or path. Everything else is not emphasized. */
export interface SceneQuestion {
  readonly marks: ReadonlyMap<string, WhatIfOutcome>;
  /** Relationships that are lifted; their ends stay emphasized. */
  readonly edges: ReadonlySet<string>;
  /** Other emphasized entities and relationships. */
  readonly emphasized: ReadonlySet<string>;
}

export interface SceneEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly token: FamilyToken;
  /** "holds the office". */
  readonly phrase: string;
  readonly emphasis: 'selected' | 'near' | 'rest' | 'back';
  /** A negative relationship. */
  readonly against: boolean;
  /** Reasons and derived relationships are drawn weaker. */
  readonly weak: boolean;
  /** Not valid at the selected time: drawn as pale dashes. */
  readonly ghost: boolean;
  /** Lifted in the active what-if. */
  readonly falls: boolean;
  /** Signed curvature as a share of the chord. */
  readonly curvature: number;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** The part of the plane that fills the canvas. */
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Too many edges for curves: edges are straight and labels wait until the graph stops moving. */
  readonly large: boolean;
  readonly palette: Palette;
}

/** A graph counts as large from this many edges or nodes on. */
const LARGE_EDGES = 3_000;
const LARGE_NODES = 2_000;

/**
 * @param frame what fills the canvas; by default the bounds of the nodes. @param question highlights in addition to
 * the selection
 */
export function buildScene(
  shown: Pick<VisibleGraph, 'nodes' | 'edges'>,
  view: Pick<View, 'selection' | 'moved'>,
  palette: Palette,
  frame?: Scene['frame'],
  question?: SceneQuestion,
): Scene {
  const large = shown.edges.length > LARGE_EDGES || shown.nodes.length > LARGE_NODES;
  const focus = focusOf(shown, view.selection, question);
  const placeOf = createPlacer();
  const nodes = shown.nodes.map(({ node, valid, neighbours }): SceneNode => {
    const place = placeOf(node);
    const [x = place.x, y = place.y] = view.moved[node.id] ?? [];
    const outcome = question?.marks.get(node.id);
    return {
      id: node.id,
      kind: node.kind,
      also: node.also,
      name: node.name,
      x,
      y,
      side: sideOf(node.side),
      radius: Math.round(2 * nodeRadius(node.kind, neighbours)) / 2,
      rank: rankOf(node.kind, node.also, neighbours),
      emphasis: view.selection.includes(node.id) ? 'selected' : emphasisIn(focus, node.id),
      disputed: node.disputed.length > 0,
      ghost: !valid,
      ...(outcome && { outcome }),
    };
  });
  return {
    nodes,
    edges: edgesOf(shown.edges, view.selection, focus, question, large),
    frame: frame ?? graphBoundsOf(nodes),
    large,
    palette,
  };
}

/** Emphasized entities and relationships; undefined if everything is. */
type FocusedIds = ReadonlySet<string> | undefined;

const emphasisIn = (focus: FocusedIds, id: string) =>
  focus === undefined ? 'rest' : focus.has(id) ? 'near' : 'back';

/** Neighbours of a selected entity and the edges to them, or the two ends of a selected relationship. */
function focusOf(
  shown: Pick<VisibleGraph, 'nodes' | 'edges'>,
  selection: readonly string[],
  question: SceneQuestion | undefined,
): FocusedIds {
  if (selection.length === 0 && !question) return undefined;
  const focus = new Set<string>([...(question?.marks.keys() ?? []), ...(question?.emphasized ?? [])]);
  let found = question !== undefined || shown.nodes.some(({ node }) => selection.includes(node.id));
  for (const {
    edge: { id, from, to },
  } of shown.edges) {
    const chosen = selection.includes(id);
    const falls = question?.edges.has(id) ?? false;
    const [fromChosen, toChosen] = [selection.includes(from), selection.includes(to)];
    if (chosen || falls || toChosen) focus.add(from);
    if (chosen || falls || fromChosen) focus.add(to);
    if (falls || fromChosen || toChosen) focus.add(id);
    found ||= chosen;
  }
  return found ? focus : undefined;
}

function edgesOf(
  edges: readonly VisibleEdge[],
  selection: readonly string[],
  focus: FocusedIds,
  question: SceneQuestion | undefined,
  large: boolean,
): SceneEdge[] {
  const betweenPair = new Map<string, number>();
  return edges.map(({ edge, valid, against }): SceneEdge => {
    const type = RELATIONSHIP_TYPES[edge.type];
    const emphasis = selection.includes(edge.id) ? 'selected' : emphasisIn(focus, edge.id);
    return {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      token: FAMILIES[type.family].token,
      phrase: forwardOf(edge),
      emphasis,
      against,
      weak: type.family === 'Reason' || edge.properties.derived === true,
      ghost: !valid,
      falls: question?.edges.has(edge.id) ?? false,
      curvature: large && emphasis !== 'near' ? 0 : curvatureOf(edge, betweenPair),
    };
  });
}

/** Parallel edges fan out. The direction follows from the ids. */
function curvatureOf(edge: Relation, betweenPair: Map<string, number>): number {
  const pair = edge.from < edge.to ? `${edge.from}\n${edge.to}` : `${edge.to}\n${edge.from}`;
  const nth = betweenPair.get(pair) ?? 0;
  betweenPair.set(pair, nth + 1);
  const way = hash(pair) % 2 === 0 ? 1 : -1;
  const orientation = edge.from < edge.to ? 1 : -1;
  return way * orientation * (0.1 + nth * 0.16);
}

const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);

const SIDES: readonly string[] = ['b', 'r', 'l', 't', 'B', 'R', 'L', 'T'] satisfies Side[];

const sideOf = (text = ''): Side => (SIDES.includes(text) ? (text as Side) : 'b');

/** Uses stored positions. Nodes without one are placed in a spiral around the centre. */
function createPlacer(): (node: Pick<GraphNode, 'x' | 'y'>) => { readonly x: number; readonly y: number } {
  const [middleX, middleY] = [PAGE_SIZE.width / 2, PAGE_SIZE.height / 2];
  let strewn = 0;
  return ({ x, y }) => {
    if (x !== undefined && y !== undefined) return { x, y };
    const distance = 30 * Math.sqrt(++strewn);
    const angle = strewn * 2.399963;
    return { x: middleX + distance * Math.cos(angle), y: middleY + distance * Math.sin(angle) };
  };
}

/** Marks of a large graph that the keyboard can reach; the table has all. */
export const MAX_LISTED_MARKS = 200;

/** Emphasized marks and high ranks first. */
export function byPriority(nodes: readonly SceneNode[]): SceneNode[] {
  const lead = { selected: 2000, near: 1000, rest: 0, back: 0 } as const;
  return nodes
    .map((node) => ({ node, weight: node.rank + lead[node.emphasis] }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ node }) => node);
}
