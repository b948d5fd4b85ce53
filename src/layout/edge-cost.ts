/**
 * The cost of edges: crossings, edges over nodes and labels, narrow angles at hubs, and length. All functions sum
 * numbers over flat arrays.
 */

import { distance2ToSegment, segmentCutsBox } from './geometry.ts';
import type { LayoutState } from './layout-state.ts';
import { GAPS, WEIGHTS } from './weights.ts';

const { crossing, sharpCrossing, pass, labelCrossing, narrowAngle } = WEIGHTS;
/** Squared sine of 20°. */
const SHARP_SINE2 = 0.12;
/** Squared tangent of about 5°. */
const NARROW_TANGENT2 = 0.0081;
/** Angles are measured at nodes with at least this many edges. */
const MIN_HUB_EDGES = 3;

export class EdgeCost {
  private readonly layout: LayoutState;
  /** Cost per unit of length, by pair. */
  private readonly perUnit: Float64Array;

  constructor(layout: LayoutState) {
    const { compact } = layout;
    this.layout = layout;
    const degree = (node: number | undefined) => compact.pairsOf[node ?? 0]?.length ?? 1;
    this.perUnit = Float64Array.from(compact.closeness, (closeness, pair) => {
      const lesser = Math.min(degree(compact.pairFrom[pair]), degree(compact.pairTo[pair]));
      return WEIGHTS.length * (0.7 + 1.6 / lesser) * closeness;
    });
  }

  length(pair: number): number {
    const { x, y, compact } = this.layout;
    const from = compact.pairFrom[pair] as number;
    const to = compact.pairTo[pair] as number;
    const dx = (x[from] as number) - (x[to] as number);
    const dy = (y[from] as number) - (y[to] as number);
    return (this.perUnit[pair] as number) * Math.sqrt(dx * dx + dy * dy);
  }

  /** The cost of the unmoved edges under this node and its label. `moving` marks the moved edges. */
  edgesUnderNode(node: number, moving: Uint8Array): number {
    const { x, y, radius, left, top, right, bottom, edgeBox, compact } = this.layout;
    const { pairFrom, pairTo } = compact;
    const { bounds } = this.layout;
    const rl = bounds[4 * node] as number;
    const rt = bounds[4 * node + 1] as number;
    const rr = bounds[4 * node + 2] as number;
    const rb = bounds[4 * node + 3] as number;
    const mx = x[node] as number;
    const my = y[node] as number;
    const around = (radius[node] as number) + GAPS.pass;
    const l = left[node] as number;
    const t = top[node] as number;
    const r = right[node] as number;
    const b = bottom[node] as number;
    const pairs = compact.pairs;
    let sum = 0;
    for (let pair = 0; pair < pairs; pair++) {
      if ((edgeBox[4 * pair + 2] as number) < rl || (edgeBox[4 * pair] as number) > rr) continue;
      if ((edgeBox[4 * pair + 3] as number) < rt || (edgeBox[4 * pair + 1] as number) > rb) continue;
      if (moving[pair] === 1) continue;
      const x0 = x[pairFrom[pair] as number] as number;
      const y0 = y[pairFrom[pair] as number] as number;
      const x1 = x[pairTo[pair] as number] as number;
      const y1 = y[pairTo[pair] as number] as number;
      if (segmentCutsBox(x0, y0, x1, y1, l, t, r, b)) sum += labelCrossing;
      sum += passCost(mx, my, around, x0, y0, x1 - x0, y1 - y0);
    }
    return sum;
  }

  /** The cost of the edges of other nodes under this label. */
  edgesUnderLabel(node: number): number {
    const { x, y, left, top, right, bottom, edgeBox, compact } = this.layout;
    const { pairFrom, pairTo } = compact;
    const l = left[node] as number;
    const t = top[node] as number;
    const r = right[node] as number;
    const b = bottom[node] as number;
    const pairs = compact.pairs;
    let sum = 0;
    for (let pair = 0; pair < pairs; pair++) {
      if ((edgeBox[4 * pair + 2] as number) < l || (edgeBox[4 * pair] as number) > r) continue;
      if ((edgeBox[4 * pair + 3] as number) < t || (edgeBox[4 * pair + 1] as number) > b) continue;
      const from = pairFrom[pair] as number;
      const to = pairTo[pair] as number;
      if (from === node || to === node) continue;
      const cuts = segmentCutsBox(
        x[from] as number,
        y[from] as number,
        x[to] as number,
        y[to] as number,
        l,
        t,
        r,
        b,
      );
      if (cuts) sum += labelCrossing;
    }
    return sum;
  }

  /**
   * The cost of the crossings of this edge. `moving` marks the moved edges; each pair of those is counted only from
   * the greater number.
   */
  crossings(pair: number, moving: Uint8Array): number {
    const { x, y, edgeBox, compact } = this.layout;
    const { pairFrom, pairTo } = compact;
    const from = pairFrom[pair] as number;
    const to = pairTo[pair] as number;
    const x0 = x[from] as number;
    const y0 = y[from] as number;
    const x1 = x[to] as number;
    const y1 = y[to] as number;
    const dx = x1 - x0;
    const dy = y1 - y0;
    const length2 = dx * dx + dy * dy;
    const l = edgeBox[4 * pair] as number;
    const r = edgeBox[4 * pair + 2] as number;
    const t = edgeBox[4 * pair + 1] as number;
    const b = edgeBox[4 * pair + 3] as number;
    const pairs = compact.pairs;
    let sum = 0;
    for (let other = 0; other < pairs; other++) {
      if ((edgeBox[4 * other + 2] as number) < l || (edgeBox[4 * other] as number) > r) continue;
      if ((edgeBox[4 * other + 3] as number) < t || (edgeBox[4 * other + 1] as number) > b) continue;
      if (moving[other] === 1 && other >= pair) continue;
      const c = pairFrom[other] as number;
      const d = pairTo[other] as number;
      if (c === from || c === to || d === from || d === to) continue;
      const cx = x[c] as number;
      const cy = y[c] as number;
      const ex = (x[d] as number) - cx;
      const ey = (y[d] as number) - cy;
      const side = dx * (cy - y0) - dy * (cx - x0);
      if (side * (side + dx * ey - dy * ex) >= 0) continue;
      const otherSide = ex * (y0 - cy) - ey * (x0 - cx);
      if (otherSide * (otherSide + ex * dy - ey * dx) >= 0) continue;
      sum += crossing;
      const turn = dx * ey - dy * ex;
      if (turn * turn < SHARP_SINE2 * length2 * (ex * ex + ey * ey)) sum += sharpCrossing;
    }
    return sum;
  }

  /** The cost of nodes and labels that this edge crosses, except those of its ends. */
  nodesOnEdge(pair: number): number {
    const { x, y, radius, left, top, right, bottom, bounds, edgeBox, compact } = this.layout;
    const from = compact.pairFrom[pair] as number;
    const to = compact.pairTo[pair] as number;
    const x0 = x[from] as number;
    const y0 = y[from] as number;
    const x1 = x[to] as number;
    const y1 = y[to] as number;
    const l = edgeBox[4 * pair] as number;
    const r = edgeBox[4 * pair + 2] as number;
    const t = edgeBox[4 * pair + 1] as number;
    const b = edgeBox[4 * pair + 3] as number;
    const nodes = x.length;
    let sum = 0;
    for (let j = 0; j < nodes; j++) {
      if ((bounds[4 * j] as number) > r || (bounds[4 * j + 2] as number) < l) continue;
      if ((bounds[4 * j + 1] as number) > b || (bounds[4 * j + 3] as number) < t) continue;
      if (j === from || j === to) continue;
      const cuts = segmentCutsBox(
        x0,
        y0,
        x1,
        y1,
        left[j] as number,
        top[j] as number,
        right[j] as number,
        bottom[j] as number,
      );
      if (cuts) sum += labelCrossing;
      sum += passCost(
        x[j] as number,
        y[j] as number,
        (radius[j] as number) + GAPS.pass,
        x0,
        y0,
        x1 - x0,
        y1 - y0,
      );
    }
    return sum;
  }

  /** The cost of edges that leave either end in almost the same direction. */
  narrowAngles(pair: number, moving: Uint8Array): number {
    const { pairFrom, pairTo } = this.layout.compact;
    const from = pairFrom[pair] as number;
    const to = pairTo[pair] as number;
    return this.anglesAt(from, to, pair, moving) + this.anglesAt(to, from, pair, moving);
  }

  private anglesAt(hub: number, end: number, pair: number, moving: Uint8Array): number {
    const { x, y, compact } = this.layout;
    const own = compact.pairsOf[hub] as Int32Array;
    if (own.length < MIN_HUB_EDGES) return 0;
    const hx = x[hub] as number;
    const hy = y[hub] as number;
    const dx = (x[end] as number) - hx;
    const dy = (y[end] as number) - hy;
    let sum = 0;
    for (let at = 0; at < own.length; at++) {
      const other = own[at] as number;
      if (other === pair || (moving[other] === 1 && other > pair)) continue;
      const from = compact.pairFrom[other] as number;
      const far = from === hub ? (compact.pairTo[other] as number) : from;
      const ox = (x[far] as number) - hx;
      const oy = (y[far] as number) - hy;
      const along = dx * ox + dy * oy;
      if (along <= 0) continue;
      const across = dx * oy - dy * ox;
      const tangent2 = (across * across) / (along * along);
      if (tangent2 < NARROW_TANGENT2) sum += narrowAngle * (1 - tangent2 / NARROW_TANGENT2);
    }
    return sum;
  }
}

function passCost(
  mx: number,
  my: number,
  reach: number,
  x0: number,
  y0: number,
  dx: number,
  dy: number,
): number {
  const d2 = distance2ToSegment(mx, my, x0, y0, dx, dy, dx * dx + dy * dy || 1);
  return d2 < reach * reach ? pass * (1.25 - Math.sqrt(d2) / reach) : 0;
}
