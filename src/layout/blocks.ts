/**
 * Blocks of nodes that move together: a column with a fixed pitch, or a single node. Fewer blocks make the search
 * shorter, and columns stay straight.
 */

import { type CompactGraph, neighboursOf } from './compact-graph.ts';
import type { LabelPlace } from './label-boxes.ts';

export interface Block {
  /** From top to bottom. */
  members: number[];
  /** Centre of the column, in units. */
  x: number;
  y: number;
  /** Distance from row to row. */
  pitch: number;
  readonly minPitch: number;
  /** Radius of the largest node, in units. */
  readonly radius: number;
  readonly isColumn: boolean;
  /** Whether its rows have different dates, so that their order is fixed. */
  readonly isDated: boolean;
  /** A pinned block never moves. */
  pinned: boolean;
  /** A frozen block never changes: its labels keep their sides as well. */
  frozen: boolean;
  /** The centre in the previous layout. */
  previousX: number;
  previousY: number;
  hasPrevious: boolean;
}

export interface BlockGraph {
  readonly blocks: Block[];
  readonly blockOf: Int32Array;
  /** For each block, the linked blocks with the number of connected pairs. */
  readonly linked: readonly ReadonlyMap<number, number>[];
  /** For each column, the columns connected with it by two or more pairs. They are placed next to it. */
  readonly adjacentColumns: readonly (readonly number[])[];
}

const MIN_PITCH = 18.5;
export const MAX_PITCH = 58;

/**
 * @param places the label candidates of each node, in units
 * @param scale factor of node radii; see `nodeScale`
 */
export function buildBlocks(
  compact: CompactGraph,
  columns: readonly number[][],
  places: readonly LabelPlace[][],
  scale: number,
): BlockGraph {
  const blockOf = new Int32Array(compact.nodes).fill(-1);
  const blocks: Block[] = [];
  const add = (members: number[]) => {
    for (const node of members) blockOf[node] = blocks.length;
    blocks.push(makeBlock(compact, members, places, scale));
  };
  for (const column of columns) add([...column]);
  for (let node = 0; node < compact.nodes; node++) if (blockOf[node] === -1) add([node]);

  const linked = blocks.map(() => new Map<number, number>());
  for (let pair = 0; pair < compact.pairs; pair++) {
    const a = blockOf[compact.pairFrom[pair] ?? 0] ?? 0;
    const b = blockOf[compact.pairTo[pair] ?? 0] ?? 0;
    if (a === b) continue;
    linked[a]?.set(b, (linked[a]?.get(b) ?? 0) + 1);
    linked[b]?.set(a, (linked[b]?.get(a) ?? 0) + 1);
  }
  const adjacentColumns = blocks.map(({ isColumn }, at) =>
    isColumn
      ? [...(linked[at] ?? [])]
          .filter(([other, pairs]) => pairs > 1 && blocks[other]?.isColumn)
          .map(([other]) => other)
      : [],
  );
  return { blocks, blockOf, linked, adjacentColumns };
}

/** All blocks have the same object shape, which keeps property access fast. */
function makeBlock(
  compact: CompactGraph,
  members: number[],
  places: readonly LabelPlace[][],
  scale: number,
): Block {
  const isColumn = members.length > 1;
  const radius = Math.max(...members.map((node) => (compact.radii[node] ?? 0) * scale));
  const name = Math.max(...members.map((node) => minHeight(places[node] ?? [])));
  const minPitch = isColumn ? Math.max(MIN_PITCH, 2 * radius + 4, name + 1) : 0;
  return {
    members,
    x: 0,
    y: 0,
    pitch: isColumn ? Math.max(20, minPitch + 1.5) : 0,
    minPitch,
    radius,
    isColumn,
    isDated: new Set(members.map((node) => compact.days[node])).size > 1,
    pinned: false,
    frozen: false,
    previousX: 0,
    previousY: 0,
    hasPrevious: false,
  };
}

/** Height of the lowest label candidate. */
const minHeight = (places: readonly LabelPlace[]) =>
  Math.min(...places.map(({ box }) => box.bottom - box.top));

/** Blocks that are linked with this block and hardly any other. They move along with it. */
export function satellitesOf({ blocks, linked }: BlockGraph, at: number): number[] {
  const own = linked[at]?.size ?? 0;
  return [...(linked[at]?.keys() ?? [])].filter((other) => {
    const joined = linked[other]?.size ?? 0;
    return blocks[other]?.pinned !== true && joined <= 2 && joined < own;
  });
}

/** For each node, the nodes of its region that share a neighbour with it. */
export function relatedNodes(
  compact: CompactGraph,
  blockOf: Int32Array,
  regionOf: (kind: string) => number,
): Int32Array[] {
  const related: number[][] = compact.ids.map(() => []);
  const regions = compact.kinds.map(regionOf);
  for (let a = 0; a < compact.nodes; a++) {
    if (regions[a] === -1) continue;
    const around = new Set(neighboursOf(compact, a));
    for (let b = a + 1; b < compact.nodes; b++) {
      if (regions[a] !== regions[b] || blockOf[a] === blockOf[b]) continue;
      if (!neighboursOf(compact, b).some((other) => around.has(other))) continue;
      related[a]?.push(b);
      related[b]?.push(a);
    }
  }
  return related.map((list) => Int32Array.from(list));
}
