/**
 * The cost of a node and its label at their position: outside the frame, overlapping another, too close, or on a less
 * preferred side. All functions sum numbers over flat arrays.
 */

import { overlapOf } from './geometry.ts';
import type { LayoutState } from './layout-state.ts';
import { type Box, overlayBoxes } from './page-size.ts';
import { GAPS, WEIGHTS } from './weights.ts';

const { covered, coveredDepth, tightGap, outside, outsideDepth, touch, touchDepth, spacing } = WEIGHTS;
const { label, halo, edgeX, edgeY } = GAPS;

/** By side: below, right, left, above. */
const SIDE_COST = Float64Array.of(0, 0, WEIGHTS.left, WEIGHTS.above);
/** Long labels on one line and short wrapped labels cost extra. */
const LONG_LINE = 110;
const LONG_LINE_COST = 0.3;
const SHORT_WRAPPED = 60;
const SHORT_WRAPPED_COST = 0.4;
/** A node under an overlay of the page is hidden, while a label can move to another side. */
const UNDER_OVERLAY_FACTOR = 4;
/** Preferred distance of nodes, as a share of the distance in an even distribution. */
const EVEN_SHARE = 1.45;

export class LabelCost {
  private readonly layout: LayoutState;
  private readonly overlays: readonly Box[];
  /** Nodes closer than this repel each other. In units. */
  private readonly nearby: number;
  /** The weight of each label: 0.6 + rank / 100. */
  private readonly weight: Float64Array;

  constructor(layout: LayoutState) {
    const { width, height } = layout.frame;
    this.layout = layout;
    this.overlays = overlayBoxes(layout.frame);
    this.nearby = EVEN_SHARE * Math.sqrt((width * height) / Math.max(1, layout.compact.nodes));
    this.weight = Float64Array.from(layout.compact.ranks, (rank) => 0.6 + rank / 100);
  }

  /** The cost of node and label alone: side, frame and overlays. */
  alone(node: number): number {
    const { x, y, radius, frame } = this.layout;
    const mx = x[node] as number;
    const my = y[node] as number;
    const r = radius[node] as number;
    const edge = r + 6;
    let sum = this.labelAlone(node);
    if (mx < edge || mx > frame.width - edge || my < edge || my > frame.height - edge) sum += outside;
    for (const overlay of this.overlays) {
      sum += UNDER_OVERLAY_FACTOR * boxOverlapCost(mx - r - 3, my - r - 3, mx + r + 3, my + r + 3, overlay);
    }
    return sum;
  }

  /** The cost of the label alone: side, frame and overlays. */
  labelAlone(node: number): number {
    const { left, top, right, bottom, side, sideCount, frame } = this.layout;
    const l = left[node] as number;
    const t = top[node] as number;
    const r = right[node] as number;
    const b = bottom[node] as number;
    const own = side[node] as number;
    let sum = SIDE_COST[own & 3] as number;
    if (own > 3) sum += r - l > LONG_LINE ? LONG_LINE_COST : 0;
    else if ((sideCount[node] as number) > 4 && r - l < SHORT_WRAPPED) sum += SHORT_WRAPPED_COST;
    if (l < edgeX) sum += outside + outsideDepth * (edgeX - l);
    if (r > frame.width - edgeX) sum += outside + outsideDepth * (r - frame.width + edgeX);
    if (t < edgeY) sum += outside + outsideDepth * (edgeY - t);
    if (b > frame.height - edgeY) sum += outside + outsideDepth * (b - frame.height + edgeY);
    for (const overlay of this.overlays) sum += boxOverlapCost(l, t, r, b, overlay);
    return sum;
  }

  /**
   * The cost of overlaps with all other nodes and labels. `moving` marks the moved nodes; each pair of those is
   * counted only from the greater number.
   */
  amongOthers(node: number, moving: Uint8Array): number {
    const { x, y, radius, zoomedRadius, left, top, right, bottom, bounds, blockOf } = this.layout;
    const nearby = this.nearby;
    const nearby2 = nearby * nearby;
    const mx = x[node] as number;
    const my = y[node] as number;
    const r = radius[node] as number;
    const l = left[node] as number;
    const t = top[node] as number;
    const rt = right[node] as number;
    const b = bottom[node] as number;
    const rl = bounds[4 * node] as number;
    const rr = bounds[4 * node + 2] as number;
    const ru = bounds[4 * node + 1] as number;
    const rb = bounds[4 * node + 3] as number;
    const block = blockOf[node] as number;
    const weight = this.weight;
    const own = weight[node] as number;
    const nodes = x.length;
    let sum = 0;
    for (let j = 0; j < nodes; j++) {
      if (j === node || (moving[j] === 1 && j > node)) continue;
      const jx = x[j] as number;
      const jy = y[j] as number;
      const jr = radius[j] as number;
      const dx = jx - mx;
      const dy = jy - my;
      const d2 = dx * dx + dy * dy;
      if (d2 < nearby2 && block !== blockOf[j]) {
        const d = Math.sqrt(d2);
        sum += spacing * (1 - d / nearby);
        const gap = r + jr + GAPS.nodes;
        if (d < gap) sum += touch + touchDepth * (gap - d);
      }
      if ((bounds[4 * j] as number) > rr || (bounds[4 * j + 2] as number) < rl) continue;
      if ((bounds[4 * j + 1] as number) > rb || (bounds[4 * j + 3] as number) < ru) continue;
      if (block === blockOf[j]) continue;
      const jl = left[j] as number;
      const jt = top[j] as number;
      const jrt = right[j] as number;
      const jb = bottom[j] as number;
      const other = weight[j] as number;
      // Of two overlapping labels the one of lower rank is hidden. A label over a node is hidden.
      sum += (own < other ? own : other) * overlapCost(overlapOf(l, rt, jl, jrt), overlapOf(t, b, jt, jb));
      const jm = (zoomedRadius[j] as number) + halo;
      sum += own * overlapCost(overlapOf(l, rt, jx - jm, jx + jm), overlapOf(t, b, jy - jm, jy + jm));
      const m = (zoomedRadius[node] as number) + halo;
      sum += other * overlapCost(overlapOf(mx - m, mx + m, jl, jrt), overlapOf(my - m, my + m, jt, jb));
    }
    return sum;
  }

  /** The cost of overlaps of this label with all other nodes and labels. */
  labelAmongOthers(node: number): number {
    const { x, y, zoomedRadius, left, top, right, bottom, bounds, blockOf } = this.layout;
    const l = left[node] as number;
    const t = top[node] as number;
    const rt = right[node] as number;
    const b = bottom[node] as number;
    const block = blockOf[node] as number;
    const weight = this.weight;
    const own = weight[node] as number;
    const nodes = x.length;
    let sum = 0;
    for (let j = 0; j < nodes; j++) {
      if ((bounds[4 * j] as number) > rt || (bounds[4 * j + 2] as number) < l) continue;
      if ((bounds[4 * j + 1] as number) > b || (bounds[4 * j + 3] as number) < t) continue;
      if (block === blockOf[j]) continue;
      const jx = x[j] as number;
      const jy = y[j] as number;
      const m = (zoomedRadius[j] as number) + halo;
      const depthX = overlapOf(l, rt, left[j] as number, right[j] as number);
      const depthY = overlapOf(t, b, top[j] as number, bottom[j] as number);
      const other = weight[j] as number;
      sum += (own < other ? own : other) * overlapCost(depthX, depthY);
      sum += own * overlapCost(overlapOf(l, rt, jx - m, jx + m), overlapOf(t, b, jy - m, jy + m));
    }
    return sum;
  }
}

/** The cost of two boxes by the depth of their overlap. */
function overlapCost(depthX: number, depthY: number): number {
  const depth = depthX < depthY ? depthX : depthY;
  if (depth <= -label) return 0;
  return depth <= 0 ? tightGap * (1 + depth / label) : covered + coveredDepth * depth;
}

const boxOverlapCost = (left: number, top: number, right: number, bottom: number, box: Box) =>
  overlapCost(overlapOf(left, right, box.left, box.right), overlapOf(top, bottom, box.top, box.bottom));
