/**
 * How much longer the layout takes than ForceAtlas2 and noverlap on the same graph, and what for. Ratios rather than
 * times: they say the same on a slow machine. `npm run bench -- layout [runs]`.
 */
import { bakePositions } from '../src/layout/bake.ts';
import { buildNet } from '../src/layout/net.ts';
import { forcesAlone } from '../test/unit/layout/forces.ts';
import { madeUp, ourDossier, smallDossier } from '../test/unit/layout/graphs.ts';
import { judge } from '../test/unit/layout/judge.ts';
import { seenWhole } from '../test/unit/layout/picture.ts';
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

console.log('| graph | ours, ms | forces, ms | ratio | score | of forces |\n|---|---|---|---|---|---|');
for (const [name, graph] of [
  ['our dossier', ourDossier()],
  ['the most joined 70', smallDossier(70)],
  ['made up, 2 principals, 100 / 200', madeUp(100, 200, 2, 3)],
  ['made up, 3 principals, 250 / 500', madeUp(250, 500, 3, 4)],
] as const) {
  const net = buildNet(graph);
  const [ours, forces] = [times(() => bakePositions(graph)), times(() => forcesAlone(net))];
  const score = judge(seenWhole(net, bakePositions(graph))).score.toFixed(1);
  const other = judge(seenWhole(net, forcesAlone(net))).score.toFixed(1);
  const ratio = (median(ours) / median(forces)).toFixed(1);
  console.log(`| ${name} | ${summary(ours)} | ${summary(forces)} | ${ratio} | ${score} | ${other} |`);
}
