/**
 * What lines cost: crossing each other, running over marks and through names that are not theirs, leaving a hub side by
 * side, being long. Every function here sums plain numbers over flat arrays.
 */
import type { Board } from './board.ts';
import { distance2ToSegment, segmentCutsBox } from './geometry.ts';
import { GAPS, WEIGHTS } from './weights.ts';

const { crossing, sharpCrossing, pass, word, narrowAngle } = WEIGHTS;
/** Squared sine of 20°. */
const SHARP = 0.12;
/** Squared tangent of about 5°. */
const NARROW = 0.0081;
/** Lines fan out from here on. */
const HUB_LINES = 3;

export class LineCost {
  private readonly board: Board;
  /** Points for each unit of a line. */
  private readonly perUnit: Float64Array;

  constructor(board: Board) {
    const { net } = board;
    this.board = board;
    const degree = (thing: number | undefined) => net.pairsOf[thing ?? 0]?.length ?? 1;
    this.perUnit = Float64Array.from(net.closeness, (closeness, pair) => {
      const lesser = Math.min(degree(net.pairFrom[pair]), degree(net.pairTo[pair]));
      return WEIGHTS.length * (0.7 + 1.6 / lesser) * closeness;
    });
  }

  length(pair: number): number {
    const { x, y, net } = this.board;
    const from = net.pairFrom[pair] as number;
    const to = net.pairTo[pair] as number;
    const dx = (x[from] as number) - (x[to] as number);
    const dy = (y[from] as number) - (y[to] as number);
    return (this.perUnit[pair] as number) * Math.sqrt(dx * dx + dy * dy);
  }

  /** The lines that stand still, under this mark and its name. `moving` flags the lines that do not. */
  underThing(thing: number, moving: Uint8Array): number {
    const { x, y, radius, left, top, right, bottom, lineBox, net } = this.board;
    const { pairFrom, pairTo } = net;
    const { reach } = this.board;
    const rl = reach[4 * thing] as number;
    const rt = reach[4 * thing + 1] as number;
    const rr = reach[4 * thing + 2] as number;
    const rb = reach[4 * thing + 3] as number;
    const mx = x[thing] as number;
    const my = y[thing] as number;
    const around = (radius[thing] as number) + GAPS.pass;
    const l = left[thing] as number;
    const t = top[thing] as number;
    const r = right[thing] as number;
    const b = bottom[thing] as number;
    const pairs = net.pairs;
    let sum = 0;
    for (let pair = 0; pair < pairs; pair++) {
      if ((lineBox[4 * pair + 2] as number) < rl || (lineBox[4 * pair] as number) > rr) continue;
      if ((lineBox[4 * pair + 3] as number) < rt || (lineBox[4 * pair + 1] as number) > rb) continue;
      if (moving[pair] === 1) continue;
      const x0 = x[pairFrom[pair] as number] as number;
      const y0 = y[pairFrom[pair] as number] as number;
      const x1 = x[pairTo[pair] as number] as number;
      const y1 = y[pairTo[pair] as number] as number;
      if (segmentCutsBox(x0, y0, x1, y1, l, t, r, b)) sum += word;
      sum += passPoints(mx, my, around, x0, y0, x1 - x0, y1 - y0);
    }
    return sum;
  }

  /** All lines but its own under this name. */
  underName(thing: number): number {
    const { x, y, left, top, right, bottom, lineBox, net } = this.board;
    const { pairFrom, pairTo } = net;
    const l = left[thing] as number;
    const t = top[thing] as number;
    const r = right[thing] as number;
    const b = bottom[thing] as number;
    const pairs = net.pairs;
    let sum = 0;
    for (let pair = 0; pair < pairs; pair++) {
      if ((lineBox[4 * pair + 2] as number) < l || (lineBox[4 * pair] as number) > r) continue;
      if ((lineBox[4 * pair + 3] as number) < t || (lineBox[4 * pair + 1] as number) > b) continue;
      const from = pairFrom[pair] as number;
      const to = pairTo[pair] as number;
      if (from === thing || to === thing) continue;
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
      if (cuts) sum += word;
    }
    return sum;
  }

  /** `moving` flags the lines that move along: of those, each pair is counted from the greater number only. */
  crossings(pair: number, moving: Uint8Array): number {
    const { x, y, lineBox, net } = this.board;
    const { pairFrom, pairTo } = net;
    const from = pairFrom[pair] as number;
    const to = pairTo[pair] as number;
    const x0 = x[from] as number;
    const y0 = y[from] as number;
    const x1 = x[to] as number;
    const y1 = y[to] as number;
    const dx = x1 - x0;
    const dy = y1 - y0;
    const length2 = dx * dx + dy * dy;
    const l = lineBox[4 * pair] as number;
    const r = lineBox[4 * pair + 2] as number;
    const t = lineBox[4 * pair + 1] as number;
    const b = lineBox[4 * pair + 3] as number;
    const pairs = net.pairs;
    let sum = 0;
    for (let other = 0; other < pairs; other++) {
      if ((lineBox[4 * other + 2] as number) < l || (lineBox[4 * other] as number) > r) continue;
      if ((lineBox[4 * other + 3] as number) < t || (lineBox[4 * other + 1] as number) > b) continue;
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
      if (turn * turn < SHARP * length2 * (ex * ex + ey * ey)) sum += sharpCrossing;
    }
    return sum;
  }

  /** The marks and names that are not its ends' and lie in this line's way. */
  overThings(pair: number): number {
    const { x, y, radius, left, top, right, bottom, reach, lineBox, net } = this.board;
    const from = net.pairFrom[pair] as number;
    const to = net.pairTo[pair] as number;
    const x0 = x[from] as number;
    const y0 = y[from] as number;
    const x1 = x[to] as number;
    const y1 = y[to] as number;
    const l = lineBox[4 * pair] as number;
    const r = lineBox[4 * pair + 2] as number;
    const t = lineBox[4 * pair + 1] as number;
    const b = lineBox[4 * pair + 3] as number;
    const things = x.length;
    let sum = 0;
    for (let j = 0; j < things; j++) {
      if ((reach[4 * j] as number) > r || (reach[4 * j + 2] as number) < l) continue;
      if ((reach[4 * j + 1] as number) > b || (reach[4 * j + 3] as number) < t) continue;
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
      if (cuts) sum += word;
      sum += passPoints(
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

  /** Lines that leave either end almost in the same direction. */
  narrowAngles(pair: number, moving: Uint8Array): number {
    const { pairFrom, pairTo } = this.board.net;
    const from = pairFrom[pair] as number;
    const to = pairTo[pair] as number;
    return this.anglesAt(from, to, pair, moving) + this.anglesAt(to, from, pair, moving);
  }

  private anglesAt(hub: number, end: number, pair: number, moving: Uint8Array): number {
    const { x, y, net } = this.board;
    const own = net.pairsOf[hub] as Int32Array;
    if (own.length < HUB_LINES) return 0;
    const hx = x[hub] as number;
    const hy = y[hub] as number;
    const dx = (x[end] as number) - hx;
    const dy = (y[end] as number) - hy;
    let sum = 0;
    for (let at = 0; at < own.length; at++) {
      const other = own[at] as number;
      if (other === pair || (moving[other] === 1 && other > pair)) continue;
      const from = net.pairFrom[other] as number;
      const far = from === hub ? (net.pairTo[other] as number) : from;
      const ox = (x[far] as number) - hx;
      const oy = (y[far] as number) - hy;
      const along = dx * ox + dy * oy;
      if (along <= 0) continue;
      const across = dx * oy - dy * ox;
      const tangent2 = (across * across) / (along * along);
      if (tangent2 < NARROW) sum += narrowAngle * (1 - tangent2 / NARROW);
    }
    return sum;
  }
}

function passPoints(
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
