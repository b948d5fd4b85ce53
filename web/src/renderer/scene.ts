/**
 * What the canvas shall show, in the renderer's own terms: which marks and lines, how strong, which of them lead. Pure:
 * the same graph and selection give the same scene, whatever library draws it.
 */

import type { Relation } from '../../../src/features/common/contract.ts';
import type { GraphNode } from '../../../src/features/graph/contract.ts';
import type { Side } from '../../../src/layout/label-boxes.ts';
import { markRadius } from '../../../src/layout/mark-radius.ts';
import { PLATE } from '../../../src/layout/plate.ts';
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
  /** In plate units, y downwards. */
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** In pixels, at full size. */
  readonly radius: number;
  readonly rank: number;
  /** `selected`; `near` = joined to it, named first; `rest`; `back` = stepped back for another's sake. */
  readonly emphasis: 'selected' | 'near' | 'rest' | 'back';
  readonly disputed: boolean;
  /** Not there at the time that is shown: outlined only. */
  readonly ghost: boolean;
  /** What becomes of it under the question in force. */
  readonly outcome?: WhatIfOutcome;
}

/** A measure that falls away; a thing that is freed by it; a thing that is bound still. */
export type WhatIfOutcome = 'falls' | 'freed' | 'bound';

/** A question in force, and what it makes of the picture: all that it does not speak of steps back. */
export interface SceneQuestion {
  readonly marks: ReadonlyMap<string, WhatIfOutcome>;
  /** Relationships that fall; their ends keep their strength. */
  readonly edges: ReadonlySet<string>;
  /** Further things and relationships that keep theirs. */
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
  /** It bears against its target. */
  readonly against: boolean;
  /** Reasons, and what we have derived, are drawn weaker. */
  readonly weak: boolean;
  /** Not true at the time that is shown: pale dashes. */
  readonly ghost: boolean;
  /** It falls under the question in force. */
  readonly falls: boolean;
  /** Share of the chord by which the line bows out, signed. */
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
  /** So many lines that at rest they are drawn straight and plain, and names wait until the picture stands still. */
  readonly large: boolean;
  readonly palette: Palette;
}

/** From so many lines or marks on a picture is large. */
const LARGE_EDGES = 3_000;
const LARGE_NODES = 2_000;

/**
 * @param frame what fills the canvas; where it is left out, what is shown.
 * @param question its leading things stand beside those of the selection.
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
      radius: Math.round(2 * markRadius(node.kind, neighbours)) / 2,
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

/** What keeps its strength, things and relationships; nothing where all does. */
type FocusedIds = ReadonlySet<string> | undefined;

const emphasisIn = (focus: FocusedIds, id: string) =>
  focus === undefined ? 'rest' : focus.has(id) ? 'near' : 'back';

/** Beside a selection: the neighbours of a thing and the lines to them, the two ends of a relationship. */
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

/** Lines between the same two things fan out, the first only a little; which way is settled by the ids. */
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

/** Baked places; what has none (it came after the baking) is strewn around the middle, always the same way. */
function createPlacer(): (node: Pick<GraphNode, 'x' | 'y'>) => { readonly x: number; readonly y: number } {
  const [middleX, middleY] = [PLATE.width / 2, PLATE.height / 2];
  let strewn = 0;
  return ({ x, y }) => {
    if (x !== undefined && y !== undefined) return { x, y };
    const distance = 30 * Math.sqrt(++strewn);
    const angle = strewn * 2.399963;
    return { x: middleX + distance * Math.cos(angle), y: middleY + distance * Math.sin(angle) };
  };
}

/** So many marks of a large picture are walked by keyboard; the table has all. */
export const MAX_LISTED_MARKS = 200;

/** What leads and what ranks highest, first. */
export function byPriority(nodes: readonly SceneNode[]): SceneNode[] {
  const lead = { selected: 2000, near: 1000, rest: 0, back: 0 } as const;
  return nodes
    .map((node) => ({ node, weight: node.rank + lead[node.emphasis] }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ node }) => node);
}
