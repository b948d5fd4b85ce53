/**
 * What moves as one: a ladder is a rigid column with a pitch, every other thing is alone. Fewer, larger pieces make the
 * search shorter and keep ladders straight whatever happens around them.
 */
import type { LabelPlace } from './label-boxes.ts';
import { type Net, neighboursOf } from './net.ts';

export interface Block {
  /** Top to bottom. */
  members: number[];
  /** Middle of the column, in units. */
  x: number;
  y: number;
  /** From rung to rung. */
  pitch: number;
  readonly leastPitch: number;
  /** Radius of its largest mark, in units. */
  readonly radius: number;
  readonly isLadder: boolean;
  /** Its rungs have different days, so that there is an order to keep. */
  readonly isDated: boolean;
  /** Never moved. */
  pinned: boolean;
  /** Never touched at all: its name stays on its side as well. */
  settled: boolean;
  /** Where it stood in the old picture. */
  oldX: number;
  oldY: number;
  hasOld: boolean;
}

export interface BlockGraph {
  readonly blocks: Block[];
  readonly blockOf: Int32Array;
  /** For each block: the blocks it is joined to, and by how many pairs. */
  readonly linked: readonly ReadonlyMap<number, number>[];
  /** For each ladder: ladders joined to it by two pairs or more, which want to stand beside it. */
  readonly beside: readonly (readonly number[])[];
}

const LEAST_PITCH = 18.5;
export const MOST_PITCH = 58;

/** `places` and `scale` as on the board: names in units, marks larger by the sheet's scale. */
export function buildBlocks(
  net: Net,
  ladders: readonly number[][],
  places: readonly LabelPlace[][],
  scale: number,
): BlockGraph {
  const blockOf = new Int32Array(net.things).fill(-1);
  const blocks: Block[] = [];
  const add = (members: number[]) => {
    for (const thing of members) blockOf[thing] = blocks.length;
    blocks.push(makeBlock(net, members, places, scale));
  };
  for (const ladder of ladders) add([...ladder]);
  for (let thing = 0; thing < net.things; thing++) if (blockOf[thing] === -1) add([thing]);

  const linked = blocks.map(() => new Map<number, number>());
  for (let pair = 0; pair < net.pairs; pair++) {
    const a = blockOf[net.pairFrom[pair] ?? 0] ?? 0;
    const b = blockOf[net.pairTo[pair] ?? 0] ?? 0;
    if (a === b) continue;
    linked[a]?.set(b, (linked[a]?.get(b) ?? 0) + 1);
    linked[b]?.set(a, (linked[b]?.get(a) ?? 0) + 1);
  }
  const beside = blocks.map(({ isLadder }, at) =>
    isLadder
      ? [...(linked[at] ?? [])]
          .filter(([other, pairs]) => pairs > 1 && blocks[other]?.isLadder)
          .map(([other]) => other)
      : [],
  );
  return { blocks, blockOf, linked, beside };
}

/** One shape for all blocks, or each access in the annealing would have to ask which it is. */
function makeBlock(net: Net, members: number[], places: readonly LabelPlace[][], scale: number): Block {
  const isLadder = members.length > 1;
  const radius = Math.max(...members.map((thing) => (net.radii[thing] ?? 0) * scale));
  const name = Math.max(...members.map((thing) => lowest(places[thing] ?? [])));
  const leastPitch = isLadder ? Math.max(LEAST_PITCH, 2 * radius + 4, name + 1) : 0;
  return {
    members,
    x: 0,
    y: 0,
    pitch: isLadder ? Math.max(20, leastPitch + 1.5) : 0,
    leastPitch,
    radius,
    isLadder,
    isDated: new Set(members.map((thing) => net.days[thing])).size > 1,
    pinned: false,
    settled: false,
    oldX: 0,
    oldY: 0,
    hasOld: false,
  };
}

/** Height of the name in the form that takes the least. */
const lowest = (places: readonly LabelPlace[]) => Math.min(...places.map(({ box }) => box.bottom - box.top));

/** Blocks that hang on this one and little else: they go along when it moves far. */
export function fringeOf({ blocks, linked }: BlockGraph, at: number): number[] {
  const own = linked[at]?.size ?? 0;
  return [...(linked[at]?.keys() ?? [])].filter((other) => {
    const joined = linked[other]?.size ?? 0;
    return blocks[other]?.pinned !== true && joined <= 2 && joined < own;
  });
}

/** Pairs of things of one region that share a neighbour, by thing. */
export function kinOf(net: Net, blockOf: Int32Array, regionOf: (kind: string) => number): Int32Array[] {
  const kin: number[][] = net.ids.map(() => []);
  const regions = net.kinds.map(regionOf);
  for (let a = 0; a < net.things; a++) {
    if (regions[a] === -1) continue;
    const around = new Set(neighboursOf(net, a));
    for (let b = a + 1; b < net.things; b++) {
      if (regions[a] !== regions[b] || blockOf[a] === blockOf[b]) continue;
      if (!neighboursOf(net, b).some((other) => around.has(other))) continue;
      kin[a]?.push(b);
      kin[b]?.push(a);
    }
  }
  return kin.map((list) => Int32Array.from(list));
}
