/**
 * What a mark and its name cost where they stand: out of the frame, over another, too near, or on a side that readers
 * like less. Every function here sums plain numbers over flat arrays.
 */
import type { Board } from './board.ts';
import { overlapOf } from './geometry.ts';
import { type Box, coveredCorners } from './plate.ts';
import { GAPS, WEIGHTS } from './weights.ts';

const { covered, coveredDepth, tightAir, out, outDepth, touch, touchDepth, spacing } = WEIGHTS;
const { air, halo, edgeX, edgeY } = GAPS;

/** By side: below, right, left, above. */
const SIDE_POINTS = Float64Array.of(0, 0, WEIGHTS.left, WEIGHTS.above);
/** A long name on one line reaches far; a short one need not be broken. */
const LONG_LINE = 110;
const LONG_LINE_POINTS = 0.3;
const SHORT_BROKEN = 60;
const SHORT_BROKEN_POINTS = 0.4;
/** A mark under what covers the page is lost, where a name finds another side. */
const UNDER_CORNER = 4;
/** Marks want this share of the distance that an even spread would give them. */
const EVEN_SHARE = 1.45;

export class NameCost {
  private readonly board: Board;
  private readonly corners: readonly Box[];
  /** Within this distance marks are asked to spread. In units. */
  private readonly nearby: number;
  /** How much each name counts: 0.6 + rank / 100. */
  private readonly weight: Float64Array;

  constructor(board: Board) {
    const { width, height } = board.frame;
    this.board = board;
    this.corners = coveredCorners(board.frame);
    this.nearby = EVEN_SHARE * Math.sqrt((width * height) / Math.max(1, board.net.things));
    this.weight = Float64Array.from(board.net.ranks, (rank) => 0.6 + rank / 100);
  }

  /** All that mark and name cost on their own: side, frame, corners. */
  alone(thing: number): number {
    const { x, y, radius, frame } = this.board;
    const mx = x[thing] as number;
    const my = y[thing] as number;
    const r = radius[thing] as number;
    const edge = r + 6;
    let sum = this.nameAlone(thing);
    if (mx < edge || mx > frame.width - edge || my < edge || my > frame.height - edge) sum += out;
    for (const corner of this.corners) {
      sum += UNDER_CORNER * boxPoints(mx - r - 3, my - r - 3, mx + r + 3, my + r + 3, corner);
    }
    return sum;
  }

  /** What the name alone costs: its side, the frame, the corners. */
  nameAlone(thing: number): number {
    const { left, top, right, bottom, side, choices, frame } = this.board;
    const l = left[thing] as number;
    const t = top[thing] as number;
    const r = right[thing] as number;
    const b = bottom[thing] as number;
    const own = side[thing] as number;
    let sum = SIDE_POINTS[own & 3] as number;
    if (own > 3) sum += r - l > LONG_LINE ? LONG_LINE_POINTS : 0;
    else if ((choices[thing] as number) > 4 && r - l < SHORT_BROKEN) sum += SHORT_BROKEN_POINTS;
    if (l < edgeX) sum += out + outDepth * (edgeX - l);
    if (r > frame.width - edgeX) sum += out + outDepth * (r - frame.width + edgeX);
    if (t < edgeY) sum += out + outDepth * (edgeY - t);
    if (b > frame.height - edgeY) sum += out + outDepth * (b - frame.height + edgeY);
    for (const corner of this.corners) sum += boxPoints(l, t, r, b, corner);
    return sum;
  }

  /**
   * Against all other marks and names. `moving` flags what moves along: pairs of those are counted from the greater
   * number only.
   */
  amongOthers(thing: number, moving: Uint8Array): number {
    const { x, y, radius, nearRadius, left, top, right, bottom, reach, blockOf } = this.board;
    const nearby = this.nearby;
    const nearby2 = nearby * nearby;
    const mx = x[thing] as number;
    const my = y[thing] as number;
    const r = radius[thing] as number;
    const l = left[thing] as number;
    const t = top[thing] as number;
    const rt = right[thing] as number;
    const b = bottom[thing] as number;
    const rl = reach[4 * thing] as number;
    const rr = reach[4 * thing + 2] as number;
    const ru = reach[4 * thing + 1] as number;
    const rb = reach[4 * thing + 3] as number;
    const block = blockOf[thing] as number;
    const weight = this.weight;
    const own = weight[thing] as number;
    const things = x.length;
    let sum = 0;
    for (let j = 0; j < things; j++) {
      if (j === thing || (moving[j] === 1 && j > thing)) continue;
      const jx = x[j] as number;
      const jy = y[j] as number;
      const jr = radius[j] as number;
      const dx = jx - mx;
      const dy = jy - my;
      const d2 = dx * dx + dy * dy;
      if (d2 < nearby2 && block !== blockOf[j]) {
        const d = Math.sqrt(d2);
        sum += spacing * (1 - d / nearby);
        const gap = r + jr + GAPS.marks;
        if (d < gap) sum += touch + touchDepth * (gap - d);
      }
      if ((reach[4 * j] as number) > rr || (reach[4 * j + 2] as number) < rl) continue;
      if ((reach[4 * j + 1] as number) > rb || (reach[4 * j + 3] as number) < ru) continue;
      if (block === blockOf[j]) continue;
      const jl = left[j] as number;
      const jt = top[j] as number;
      const jrt = right[j] as number;
      const jb = bottom[j] as number;
      const other = weight[j] as number;
      // Of two names the less important finds no room; a name over a mark is the name's loss.
      sum += (own < other ? own : other) * depthPoints(overlapOf(l, rt, jl, jrt), overlapOf(t, b, jt, jb));
      const jm = (nearRadius[j] as number) + halo;
      sum += own * depthPoints(overlapOf(l, rt, jx - jm, jx + jm), overlapOf(t, b, jy - jm, jy + jm));
      const m = (nearRadius[thing] as number) + halo;
      sum += other * depthPoints(overlapOf(mx - m, mx + m, jl, jrt), overlapOf(my - m, my + m, jt, jb));
    }
    return sum;
  }

  /** The name against all other marks and names: what changes when it is turned. */
  nameAmongOthers(thing: number): number {
    const { x, y, nearRadius, left, top, right, bottom, reach, blockOf } = this.board;
    const l = left[thing] as number;
    const t = top[thing] as number;
    const rt = right[thing] as number;
    const b = bottom[thing] as number;
    const block = blockOf[thing] as number;
    const weight = this.weight;
    const own = weight[thing] as number;
    const things = x.length;
    let sum = 0;
    for (let j = 0; j < things; j++) {
      if ((reach[4 * j] as number) > rt || (reach[4 * j + 2] as number) < l) continue;
      if ((reach[4 * j + 1] as number) > b || (reach[4 * j + 3] as number) < t) continue;
      if (block === blockOf[j]) continue;
      const jx = x[j] as number;
      const jy = y[j] as number;
      const m = (nearRadius[j] as number) + halo;
      const deepX = overlapOf(l, rt, left[j] as number, right[j] as number);
      const deepY = overlapOf(t, b, top[j] as number, bottom[j] as number);
      const other = weight[j] as number;
      sum += (own < other ? own : other) * depthPoints(deepX, deepY);
      sum += own * depthPoints(overlapOf(l, rt, jx - m, jx + m), overlapOf(t, b, jy - m, jy + m));
    }
    return sum;
  }
}

/** Points for two boxes by how deep they overlap along either axis. */
function depthPoints(deepX: number, deepY: number): number {
  const deep = deepX < deepY ? deepX : deepY;
  if (deep <= -air) return 0;
  return deep <= 0 ? tightAir * (1 + deep / air) : covered + coveredDepth * deep;
}

const boxPoints = (left: number, top: number, right: number, bottom: number, box: Box) =>
  depthPoints(overlapOf(left, right, box.left, box.right), overlapOf(top, bottom, box.top, box.bottom));
