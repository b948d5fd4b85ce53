/**
 * Stability: a picture that is laid out again keeps to its old places, for readers remember where things were. What is
 * new begins in the middle of its neighbours; a new rung joins its ladder.
 */
import type { Block } from './blocks.ts';
import { type Board, SIDES } from './board.ts';
import type { Side } from './label-boxes.ts';
import type { Random } from './random.ts';

export interface OldPlace {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/** So far apart begin several new things with the same neighbours, in units. */
const STREW = 30;

/** Puts all blocks; those that stood somewhere will be drawn back there if `hold`. Pins give way to old places. */
export function startFromOld(
  board: Board,
  old: ReadonlyMap<string, OldPlace>,
  hold: boolean,
  random: Random,
): void {
  const { net, graph, frame } = board;
  const placed = graph.blocks.map((block) => {
    const known = block.members.flatMap((thing) => old.get(net.ids[thing] ?? '') ?? []);
    if (known.length === 0) return false;
    block.x = mean(known.map(({ x }) => x));
    block.y = mean(known.map(({ y }) => y));
    block.pitch = block.isLadder ? pitchOf(block, known) : 0;
    [block.oldX, block.oldY, block.hasOld] = [block.x, block.y, hold];
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
    block.x = middle.x + random.bell() * STREW;
    block.y = middle.y + random.bell() * STREW;
  }
  for (const [thing, id] of net.ids.entries()) {
    const place = old.get(id);
    if (place) board.side[thing] = sideNumber(place.side, board.choices[thing] ?? 4);
  }
  restoreOrder(board, (thing) => old.get(net.ids[thing] ?? '')?.y);
}

/** Rungs of one day, or of none, keep the order in which they stood. The days of the others settle theirs. */
function restoreOrder({ graph, net }: Board, yOf: (thing: number) => number | undefined): void {
  for (const block of graph.blocks) {
    if (!block.isLadder || block.members.some((thing) => yOf(thing) === undefined)) continue;
    const day = (thing: number) => (block.isDated ? net.days[thing] || Number.POSITIVE_INFINITY : 0);
    block.members = [...block.members].sort((a, b) =>
      day(a) === day(b) ? (yOf(a) ?? 0) - (yOf(b) ?? 0) : day(a) - day(b),
    );
  }
}

function pitchOf(block: Block, known: readonly OldPlace[]): number {
  if (known.length < 2) return block.pitch;
  const ys = known.map(({ y }) => y);
  return Math.max(block.leastPitch, (Math.max(...ys) - Math.min(...ys)) / (known.length - 1));
}

/** The number of a side among the choices that the name has. */
export function sideNumber(side: Side, choices: number): number {
  const at = Math.max(0, SIDES.indexOf(side));
  return choices > 4 ? at : at % 4;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
