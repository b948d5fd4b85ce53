/**
 * What the canvas shall show, in the renderer's own terms: which marks and lines, how strong, which of them lead. Pure:
 * the same graph and selection give the same scene, whatever library draws it.
 */

import type { Relation } from '../../../src/features/common/contract.ts';
import type { Graph, GraphNode } from '../../../src/features/graph/contract.ts';
import { markRadius } from '../../../src/layout/mark-radius.ts';
import { PLATE } from '../../../src/layout/plate.ts';
import { rankOf } from '../../../src/layout/rank.ts';
import { FAMILIES } from '../../../src/model/families.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPES } from '../../../src/model/relationship-types.ts';
import type { FamilyToken, Palette } from './palette.ts';

export type Side = 'b' | 'r' | 'l' | 't';

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
  readonly standing: 'selected' | 'near' | 'rest' | 'back';
  readonly disputed: boolean;
}

export interface SceneEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly token: FamilyToken;
  /** "holds the office". */
  readonly phrase: string;
  readonly standing: 'selected' | 'near' | 'rest' | 'back';
  /** It bears against its target. */
  readonly against: boolean;
  /** Reasons, and what we have derived, are drawn weaker. */
  readonly weak: boolean;
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
  readonly palette: Palette;
}

export function buildScene(graph: Graph, selection: string | undefined, palette: Palette): Scene {
  const neighbours = neighboursOf(graph.edges);
  const selectedEdge = graph.edges.find((edge) => edge.id === selection);
  const selectedNode = graph.nodes.find((node) => node.id === selection);
  const focus = selectedEdge
    ? new Set([selectedEdge.from, selectedEdge.to])
    : selectedNode && (neighbours.get(selectedNode.id) ?? new Set<string>());
  const places = placesOf(graph.nodes);
  const nodes = graph.nodes.map((node): SceneNode => {
    const joined = neighbours.get(node.id)?.size ?? 0;
    const place = places.get(node.id) ?? { x: 0, y: 0 };
    return {
      id: node.id,
      kind: node.kind,
      also: node.also,
      name: node.name,
      ...place,
      side: sideOf(node.side),
      radius: Math.round(2 * markRadius(node.kind, joined)) / 2,
      rank: rankOf(node.kind, node.also, joined),
      standing:
        node.id === selection
          ? 'selected'
          : focus === undefined
            ? 'rest'
            : focus.has(node.id)
              ? 'near'
              : 'back',
      disputed: node.disputed.length > 0,
    };
  });
  return {
    nodes,
    edges: edgesOf(graph.edges, selection, focus !== undefined),
    frame: frameOf(nodes),
    palette,
  };
}

function neighboursOf(edges: readonly Relation[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    if (a === b) return;
    const known = found.get(a);
    if (known) known.add(b);
    else found.set(a, new Set([b]));
  };
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  return found;
}

function edgesOf(edges: readonly Relation[], selection: string | undefined, stepBack: boolean): SceneEdge[] {
  const betweenPair = new Map<string, number>();
  return edges.map((edge): SceneEdge => {
    const type = RELATIONSHIP_TYPES[edge.type];
    const pair = edge.from < edge.to ? `${edge.from}\n${edge.to}` : `${edge.to}\n${edge.from}`;
    const nth = (betweenPair.get(pair) ?? 0) + 1;
    betweenPair.set(pair, nth);
    const sign = type.sign === 'row' ? Number(edge.properties.sign ?? 0) : type.sign;
    const atSelected = edge.from === selection || edge.to === selection;
    return {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      token: FAMILIES[type.family].token,
      phrase: type.forward,
      standing: edge.id === selection ? 'selected' : atSelected ? 'near' : stepBack ? 'back' : 'rest',
      against: sign < 0,
      weak: type.family === 'Reason' || edge.properties.derived === true,
      curvature: curvatureOf(edge, pair, nth),
    };
  });
}

/** Lines between the same two things fan out, the first only a little; which way is settled by the ids. */
function curvatureOf(edge: Relation, pair: string, nth: number): number {
  const way = hash(pair) % 2 === 0 ? 1 : -1;
  const orientation = edge.from < edge.to ? 1 : -1;
  return way * orientation * (0.1 + (nth - 1) * 0.16);
}

const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);

const sideOf = (text: string | undefined): Side =>
  text === 'r' || text === 'l' || text === 't' ? text : 'b';

/** Baked places; what has none (it came after the baking) is strewn around the middle, always the same way. */
function placesOf(nodes: readonly GraphNode[]): Map<string, { x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>();
  const [middleX, middleY] = [PLATE.width / 2, PLATE.height / 2];
  let strewn = 0;
  for (const { id, x, y } of nodes) {
    if (x !== undefined && y !== undefined) {
      places.set(id, { x, y });
    } else {
      const distance = 30 * Math.sqrt(++strewn);
      const angle = strewn * 2.399963;
      places.set(id, { x: middleX + distance * Math.cos(angle), y: middleY + distance * Math.sin(angle) });
    }
  }
  return places;
}

function frameOf(nodes: readonly SceneNode[]): Scene['frame'] {
  if (nodes.length === 0) return { left: 0, top: 0, width: PLATE.width, height: PLATE.height };
  const [xs, ys] = [nodes.map((node) => node.x), nodes.map((node) => node.y)];
  const [left, top] = [Math.min(...xs) - PLATE.margin, Math.min(...ys) - PLATE.margin];
  return {
    left,
    top,
    width: Math.max(...xs) + PLATE.margin - left,
    height: Math.max(...ys) + PLATE.margin - top,
  };
}
