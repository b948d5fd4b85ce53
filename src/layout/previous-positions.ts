/**
 * Stable layouts: nodes start at their previous positions, because users remember them. New nodes start at the centre
 * of their neighbours; a new row joins its column.
 */
import type { Block } from './blocks.ts';
import type { Side } from './label-boxes.ts';
import { type LayoutState, SIDES } from './layout-state.ts';
import type { Random } from './random.ts';

export interface PreviousPosition {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/** Random distance between new nodes with the same neighbours, in units. */
const SPREAD = 30;

/**
 * Sets the start positions of all blocks. With `keepPrevious` they are drawn back there. Previous positions override
 * pins.
 */
export function startFromPrevious(
  layout: LayoutState,
  previous: ReadonlyMap<string, PreviousPosition>,
  hold: boolean,
  random: Random,
): void {
  const { compact, graph, frame } = layout;
  const placed = graph.blocks.map((block) => {
    const known = block.members.flatMap((node) => previous.get(compact.ids[node] ?? '') ?? []);
    if (known.length === 0) return false;
    block.x = mean(known.map(({ x }) => x));
    block.y = mean(known.map(({ y }) => y));
    block.pitch = block.isColumn ? pitchOf(block, known) : 0;
    [block.previousX, block.previousY, block.hasPrevious] = [block.x, block.y, hold];
    return true;
  });
  for (const [at, block] of graph.blocks.entries()) {
    if (placed[at] || block.pinned) continue;
    const around = [...(graph.linked[at]?.keys() ?? [])].filter((other) => placed[other]);
    const neighbours = around.flatMap((other) => graph.blocks[other] ?? []);
    const middle =
      neighbours.length > 0
        ? { x: mean(neighbours.map(({ x }) => x)), y: mean(neighbours.map(({ y }) => y)) }
        : { x: frame.width / 2, y: frame.height / 2 };
    block.x = middle.x + random.bell() * SPREAD;
    block.y = middle.y + random.bell() * SPREAD;
  }
  for (const [node, id] of compact.ids.entries()) {
    const place = previous.get(id);
    if (place) layout.side[node] = sideIndex(place.side, layout.sideCount[node] ?? 4);
  }
  restoreOrder(layout, (node) => previous.get(compact.ids[node] ?? '')?.y);
}

/** Rows with the same date keep their previous order; the others are sorted by date. */
function restoreOrder({ graph, compact }: LayoutState, yOf: (node: number) => number | undefined): void {
  for (const block of graph.blocks) {
    if (!block.isColumn || block.members.some((node) => yOf(node) === undefined)) continue;
    const day = (node: number) => (block.isDated ? compact.days[node] || Number.POSITIVE_INFINITY : 0);
    block.members = [...block.members].sort((a, b) =>
      day(a) === day(b) ? (yOf(a) ?? 0) - (yOf(b) ?? 0) : day(a) - day(b),
    );
  }
}

function pitchOf(block: Block, known: readonly PreviousPosition[]): number {
  if (known.length < 2) return block.pitch;
  const ys = known.map(({ y }) => y);
  return Math.max(block.minPitch, (Math.max(...ys) - Math.min(...ys)) / (known.length - 1));
}

/** The index of a side among the sides of the label. */
export function sideIndex(side: Side, choices: number): number {
  const at = Math.max(0, SIDES.indexOf(side));
  return choices > 4 ? at : at % 4;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
