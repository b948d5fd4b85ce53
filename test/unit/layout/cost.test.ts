import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../src/layout/blocks.ts';
import { findColumns } from '../../../src/layout/columns.ts';
import { buildCompactGraph } from '../../../src/layout/compact-graph.ts';
import { Cost } from '../../../src/layout/cost.ts';
import { labelCandidates } from '../../../src/layout/label-candidates.ts';
import { LayoutState } from '../../../src/layout/layout-state.ts';
import { frameFor, nodeScale } from '../../../src/layout/page-size.ts';
import { createRandom } from '../../../src/layout/random.ts';
import { dossierGraph } from './graphs.ts';

const compact = buildCompactGraph(dossierGraph());
const frame = frameFor(compact.nodes);
const names = labelCandidates(compact, frame);
const graph = buildBlocks(compact, findColumns(compact, new Set()), names, nodeScale(frame));
const layout = new LayoutState(compact, frame, graph, names);
const random = createRandom(11);
for (const block of graph.blocks) {
  block.x = frame.width * random.next();
  block.y = frame.height * random.next();
  layout.place(block);
}
const cost = new Cost(layout);
const everything = Number.POSITIVE_INFINITY;

describe('the cost of a move', () => {
  it.each([1, 2, 3, 10])('of %i blocks equals the change of the total cost', (count) => {
    for (let trial = 0; trial < 20; trial++) {
      const moved = [...new Set(Array.from({ length: count }, () => random.pick(graph.blocks.length)))];
      const nodes = moved.flatMap((at) => graph.blocks[at]?.members ?? []);
      const before = { whole: cost.total(), part: cost.of(moved, nodes, everything) };
      for (const at of moved) {
        const block = graph.blocks[at];
        if (!block) continue;
        block.x += 80 * random.bell();
        block.y += 80 * random.bell();
        layout.clampToFrame(block);
        layout.place(block);
      }
      const after = { whole: cost.total(), part: cost.of(moved, nodes, everything) };
      expect(after.part - before.part).toBeCloseTo(after.whole - before.whole, 6);
    }
  });

  it('of a label equals the change of the total cost', () => {
    for (let node = 0; node < compact.nodes; node++) {
      const before = { whole: cost.total(), part: cost.ofLabels([node]) };
      layout.side[node] = random.pick(layout.sideCount[node] ?? 4);
      layout.updateLabelBox(node);
      const after = { whole: cost.total(), part: cost.ofLabels([node]) };
      expect(after.part - before.part).toBeCloseTo(after.whole - before.whole, 6);
    }
  });

  it('is not summed further above the limit', () => {
    const all = [...graph.blocks.keys()];
    const nodes = all.flatMap((at) => graph.blocks[at]?.members ?? []);
    const whole = cost.of(all, nodes, everything);
    const given = cost.of(all, nodes, 10);
    expect(given).toBeGreaterThan(10);
    expect(given).toBeLessThan(whole);
    expect(cost.of(all, nodes, everything)).toBeCloseTo(whole, 6);
  });
});
