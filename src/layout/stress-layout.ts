/**
 * Start positions by stress: the distance of two blocks is proportional to the length of the shortest path. It gets
 * the large distances right, which the small steps of the annealing could not correct.
 */
import type { BlockGraph } from './blocks.ts';
import type { Frame } from './page-size.ts';
import type { Random } from './random.ts';

const ROUNDS = 220;
/** Length of a pair in units: longer for unshared neighbours (hubs need room) and for long columns. */
const BASE = 34;
const UNSHARED = 22;
const PER_ROW = 9;
/** The longest path takes this share of the diagonal of the frame. */
const DIAGONAL = 0.95;
/** Between unconnected blocks. */
const UNCONNECTED = 420;

/** Moves all blocks that are not pinned. */
export function startByStress(graph: BlockGraph, frame: Frame, random: Random): void {
  const { blocks } = graph;
  const wanted = distances(graph, DIAGONAL * Math.hypot(frame.width, frame.height));
  for (const block of blocks) {
    if (block.pinned) continue;
    block.x = frame.width * (0.5 + random.bell() * 0.25);
    block.y = frame.height * (0.5 + random.bell() * 0.25);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, block] of blocks.entries()) {
      if (block.pinned) continue;
      const own = wanted[at] as Float64Array;
      let [x, y, sum] = [0, 0, 0];
      for (let j = 0; j < blocks.length; j++) {
        if (j === at) continue;
        const other = blocks[j] as (typeof blocks)[number];
        const length = own[j] as number;
        const weight = 1 / (length * length);
        const dx = block.x - other.x;
        const dy = block.y - other.y;
        const pull = length / (Math.sqrt(dx * dx + dy * dy) || 1e-6);
        x += weight * (other.x + dx * pull);
        y += weight * (other.y + dy * pull);
        sum += weight;
      }
      if (sum === 0) continue;
      block.x = x / sum;
      block.y = y / sum;
    }
  }
  stretchToFrame(graph, frame);
}

/** Shortest paths between all blocks, in units, at most `longest`. */
function distances({ blocks, linked }: BlockGraph, longest: number): Float64Array[] {
  const far = blocks.map(() => new Float64Array(blocks.length).fill(Number.POSITIVE_INFINITY));
  const extraRows = (at: number) => (blocks[at]?.members.length ?? 1) - 1;
  for (const [a, links] of linked.entries()) {
    const own = far[a] as Float64Array;
    own[a] = 0;
    for (const b of links.keys()) {
      const others = linked[b];
      const shared = [...links.keys()].filter((c) => others?.has(c)).length;
      const unshared = links.size + (others?.size ?? 0) - 2 * shared;
      own[b] = BASE + UNSHARED * Math.sqrt(unshared) + PER_ROW * (extraRows(a) + extraRows(b));
    }
  }
  for (const [k, through] of far.entries()) {
    for (const own of far) {
      const first = own[k] as number;
      if (first === Number.POSITIVE_INFINITY) continue;
      for (let j = 0; j < own.length; j++) {
        const detour = first + (through[j] as number);
        if (detour < (own[j] as number)) own[j] = detour;
      }
    }
  }
  let most = 0;
  for (const own of far)
    for (const length of own) if (Number.isFinite(length) && length > most) most = length;
  const unit = most > 0 ? Math.min(1, longest / most) : 1;
  return far.map((own) =>
    own.map((length) => (Number.isFinite(length) ? Math.max(1, length * unit) : UNCONNECTED)),
  );
}

/** Scales so that all but a few outliers fill the frame. Pinned blocks stay. */
function stretchToFrame({ blocks }: BlockGraph, { width, height }: Frame): void {
  const free = blocks.filter(({ pinned }) => !pinned);
  const [lowX, highX] = innerRange(free.map(({ x }) => x));
  const [lowY, highY] = innerRange(free.map(({ y }) => y));
  for (const block of free) {
    block.x = 60 + ((block.x - lowX) / (highX - lowX || 1)) * (width - 120);
    block.y = 60 + ((block.y - lowY) / (highY - lowY || 1)) * (height - 110);
  }
}

function innerRange(values: number[]): [number, number] {
  const sorted = values.sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length * 0.03)] ?? 0, sorted[Math.floor(sorted.length * 0.97)] ?? 0];
}
