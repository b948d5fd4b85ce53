/**
 * Compares time and score of the layout with ForceAtlas2 and noverlap on the same graphs. The result is a ratio, which does
 * not depend on the speed of the machine. `npm run bench -- layout [runs]`.
 */
import { bakePositions } from '../src/layout/bake-positions.ts';
import { buildCompactGraph } from '../src/layout/compact-graph.ts';
import { forceBaseline } from '../test/unit/layout/force-baseline.ts';
import { dossierGraph, generatedDossier, smallDossier } from '../test/unit/layout/graphs.ts';
import { renderFitted } from '../test/unit/layout/rendered-layout.ts';
import { scoreLayout } from '../test/unit/layout/score-layout.ts';
import { median, summary } from './statistics.ts';

const runs = Math.max(5, Number(process.argv[2] ?? 5));

/** Processor time of each run, in milliseconds: what else the machine does is not counted. */
function times(run: () => void): number[] {
  run();
  return Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}

console.log(
  '| graph | layout, ms | ForceAtlas2, ms | ratio | score | score of ForceAtlas2 |\n|---|---|---|---|---|---|',
);
for (const [name, graph] of [
  ['dossier', dossierGraph()],
  ['70 nodes of highest degree', smallDossier(70)],
  ['generated, 2 principals, 100 / 200', generatedDossier(100, 200, 2, 3)],
  ['generated, 3 principals, 250 / 500', generatedDossier(250, 500, 3, 4)],
] as const) {
  const compact = buildCompactGraph(graph);
  const [ours, forces] = [times(() => bakePositions(graph)), times(() => forceBaseline(compact))];
  const score = scoreLayout(renderFitted(compact, bakePositions(graph))).score.toFixed(1);
  const other = scoreLayout(renderFitted(compact, forceBaseline(compact))).score.toFixed(1);
  const ratio = (median(ours) / median(forces)).toFixed(1);
  console.log(`| ${name} | ${summary(ours)} | ${summary(forces)} | ${ratio} | ${score} | ${other} |`);
}
