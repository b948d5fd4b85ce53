import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../src/layout/blocks.ts';
import { Board } from '../../../src/layout/board.ts';
import { Cost } from '../../../src/layout/cost.ts';
import { findLadders } from '../../../src/layout/ladders.ts';
import { namePlaces } from '../../../src/layout/names.ts';
import { buildNet } from '../../../src/layout/net.ts';
import { frameFor, markScale } from '../../../src/layout/plate.ts';
import { createRandom } from '../../../src/layout/random.ts';
import { ourDossier } from './graphs.ts';

const net = buildNet(ourDossier());
const frame = frameFor(net.things);
const names = namePlaces(net, frame);
const graph = buildBlocks(net, findLadders(net, new Set()), names, markScale(frame));
const board = new Board(net, frame, graph, names);
const random = createRandom(11);
for (const block of graph.blocks) {
  block.x = frame.width * random.next();
  block.y = frame.height * random.next();
  board.place(block);
}
const cost = new Cost(board);
const everything = Number.POSITIVE_INFINITY;

describe('the cost of a move', () => {
  it.each([1, 2, 3, 10])('of %i blocks is what it adds to the whole', (count) => {
    for (let trial = 0; trial < 20; trial++) {
      const moved = [...new Set(Array.from({ length: count }, () => random.pick(graph.blocks.length)))];
      const things = moved.flatMap((at) => graph.blocks[at]?.members ?? []);
      const before = { whole: cost.total(), part: cost.of(moved, things, everything) };
      for (const at of moved) {
        const block = graph.blocks[at];
        if (!block) continue;
        block.x += 80 * random.bell();
        block.y += 80 * random.bell();
        board.keepInside(block);
        board.place(block);
      }
      const after = { whole: cost.total(), part: cost.of(moved, things, everything) };
      expect(after.part - before.part).toBeCloseTo(after.whole - before.whole, 6);
    }
  });

  it('of a turned name is what it adds to the whole', () => {
    for (let thing = 0; thing < net.things; thing++) {
      const before = { whole: cost.total(), part: cost.ofNames([thing]) };
      board.side[thing] = random.pick(board.choices[thing] ?? 4);
      board.setName(thing);
      const after = { whole: cost.total(), part: cost.ofNames([thing]) };
      expect(after.part - before.part).toBeCloseTo(after.whole - before.whole, 6);
    }
  });

  it('is given up once it is over the limit', () => {
    const all = [...graph.blocks.keys()];
    const things = all.flatMap((at) => graph.blocks[at]?.members ?? []);
    const whole = cost.of(all, things, everything);
    const given = cost.of(all, things, 10);
    expect(given).toBeGreaterThan(10);
    expect(given).toBeLessThan(whole);
    expect(cost.of(all, things, everything)).toBeCloseTo(whole, 6);
  });
});
