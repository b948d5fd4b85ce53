/**
 * The layout of a dossier: pinned anchors, columns, a few short annealing runs from different starts, and a refinement
 * of the best one. The same graph and seed give the same layout.
 */

import { findAnchors, type Pin, pinsOf } from './anchors.ts';
import { anneal, type Schedule } from './anneal.ts';
import { columnSide } from './annealing-moves.ts';
import { buildBlocks } from './blocks.ts';
import { findColumns } from './columns.ts';
import type { CompactGraph } from './compact-graph.ts';
import { Cost } from './cost.ts';
import { startByForce } from './force-layout.ts';
import type { LabelPlace, Side } from './label-boxes.ts';
import { labelCandidates } from './label-candidates.ts';
import { LayoutState, RIGHT, SIDES } from './layout-state.ts';
import { type Frame, frameFor, nodeScale } from './page-size.ts';
import { type PreviousPosition, startFromPrevious } from './previous-positions.ts';
import { createRandom } from './random.ts';
import { startByStress } from './stress-layout.ts';

export interface DossierOptions {
  readonly seed?: number;
  /** Positions of a previous layout in a frame of the same size. Nodes stay near them. */
  readonly previous?: ReadonlyMap<string, PreviousPosition> | undefined;
  /** Factor for the number of steps. Half the effort takes half the time and costs about one point of a hundred. */
  readonly effort?: number;
}

/** Position of a node in units of the frame, and the side of its label. */
export type NodePosition = PreviousPosition;

/** From this number of pairs on, a few long runs give better results than many short ones. */
const LARGE_PAIR_COUNT = 250;

/**
 * Places nodes without a previous position; all others keep theirs, and their label sides. Fast, because only new
 * nodes are searched: a fraction of a second for fifty nodes. `previous` must be in units of `frame`.
 */
export function placeNewInDossier(
  compact: CompactGraph,
  previous: ReadonlyMap<string, PreviousPosition>,
  frame: Frame,
  seed = 1,
): NodePosition[] {
  const random = createRandom(seed);
  const pins = compact.ids.flatMap((id, node): Pin[] => {
    const place = previous.get(id);
    return place ? [{ node, x: place.x, y: place.y }] : [];
  });
  const fixed = new Set(pins.map(({ node }) => node));
  const plan = {
    compact,
    frame,
    columns: findColumns(compact, fixed),
    pins,
    principals: 0,
    names: labelCandidates(compact, frame),
  };
  const layout = createState(plan);
  for (const { node } of pins) {
    const block = layout.graph.blocks[layout.graph.blockOf[node] ?? 0];
    if (block) block.frozen = true;
  }
  startFromPrevious(layout, previous, false, random);
  const { blocks } = layout.graph;
  const newBlocks = blocks.filter(({ frozen }) => !frozen).length;
  return positionsOf(
    finish(layout, random, {
      steps: Math.round(STEPS_PER_NEW_NODE * effortFor(compact) * (newBlocks + 10)),
      startTemperature: 4,
      endTemperature: 0.06,
      startReach: 120,
    }).layout,
  );
}

/** For each new node, at effort 1. */
const STEPS_PER_NEW_NODE = 300;

export function layoutDossier(compact: CompactGraph, options: DossierOptions = {}): NodePosition[] {
  const { seed = 1, previous } = options;
  if (compact.nodes === 0) return [];
  const plan = createPlan(compact);
  const many = compact.pairs > LARGE_PAIR_COUNT;
  const effort = (options.effort ?? 1) * effortFor(compact);
  if (previous) return positionsOf(polish(plan, previous, true, seed, effort).layout);
  const [runs, share] = many ? [2, 0.4] : [5, 0.2];
  let best: Run | undefined;
  for (let attempt = 0; attempt < runs; attempt++) {
    const run = search(plan, attempt % 2 === 1 || many ? 'force' : 'stress', seed + attempt, effort * share);
    if (best === undefined || run.cost < best.cost) best = run;
  }
  if (!best) return [];
  const places = positionsOf(best.layout);
  const from = new Map(
    compact.ids.map((id, node): [string, PreviousPosition] => [id, places[node] as NodePosition]),
  );
  return positionsOf(polish(plan, from, false, seed, effort * 3).layout);
}

/**
 * The number of steps grows with the nodes and the time of a step with the pairs; the effort keeps a layout below 5 s.
 */
const effortFor = ({ nodes, pairs }: CompactGraph) =>
  Math.max(0.6, Math.min(2, 122_000 / Math.max(1, nodes * pairs)));

interface Plan {
  readonly compact: CompactGraph;
  readonly frame: Frame;
  readonly columns: readonly number[][];
  readonly pins: readonly Pin[];
  /** The number of principals, which are the first pins. */
  readonly principals: number;
  readonly names: readonly LabelPlace[][];
}

interface Run {
  readonly layout: LayoutState;
  readonly cost: number;
}

function createPlan(compact: CompactGraph): Plan {
  const frame = frameFor(compact.nodes);
  const cast = findAnchors(compact);
  const pins = pinsOf(cast, frame);
  const columns = findColumns(compact, new Set(pins.map(({ node }) => node)));
  return {
    compact,
    frame,
    columns,
    pins,
    principals: cast.principals.length,
    names: labelCandidates(compact, frame),
  };
}

function createState({ compact, frame, columns, pins, names }: Plan): LayoutState {
  const graph = buildBlocks(compact, columns, names, nodeScale(frame));
  for (const { node, x, y } of pins) {
    const block = graph.blocks[graph.blockOf[node] ?? 0];
    if (block) Object.assign(block, { x, y, pinned: true });
  }
  const layout = new LayoutState(compact, frame, graph, names);
  for (const { members, isColumn } of graph.blocks) {
    if (isColumn)
      for (const node of members) layout.side[node] = columnSide(RIGHT, layout.sideCount[node] ?? 4);
  }
  return layout;
}

/** An annealing run from a new start. */
function search(plan: Plan, start: 'stress' | 'force', seed: number, effort: number): Run {
  const random = createRandom(seed);
  const layout = createState(plan);
  if (start === 'force')
    startByForce(plan.compact, layout.graph, plan.frame, plan.pins.slice(0, plan.principals), random);
  else startByStress(layout.graph, plan.frame, random);
  return finish(layout, random, {
    steps: stepsFor(layout, 480 * effort),
    startTemperature: 6,
    endTemperature: 0.06,
    startReach: 150,
  });
}

/** Annealing with a lower temperature and shorter moves, from good positions. */
function polish(
  plan: Plan,
  previous: ReadonlyMap<string, PreviousPosition>,
  keepPrevious: boolean,
  seed: number,
  effort: number,
): Run {
  const random = createRandom(seed);
  const layout = createState(plan);
  startFromPrevious(layout, previous, keepPrevious, random);
  return finish(layout, random, {
    steps: stepsFor(layout, 130 * effort),
    startTemperature: 1.8,
    endTemperature: 0.06,
    startReach: 22,
  });
}

const stepsFor = (layout: LayoutState, each: number) => Math.round(each * (layout.graph.blocks.length + 40));

function finish(layout: LayoutState, random: ReturnType<typeof createRandom>, schedule: Schedule): Run {
  for (const block of layout.graph.blocks) {
    if (!block.frozen) layout.clampToFrame(block);
    layout.place(block);
  }
  const cost = new Cost(layout);
  anneal(layout, cost, random, schedule);
  return { layout, cost: cost.total() };
}

function positionsOf(layout: LayoutState): NodePosition[] {
  return layout.compact.ids.map((_, node) => ({
    x: round(layout.x[node] ?? 0),
    y: round(layout.y[node] ?? 0),
    side: sideOf(layout, node),
  }));
}

const sideOf = (layout: LayoutState, node: number): Side => SIDES[layout.side[node] ?? 0] ?? 'b';

const round = (value: number) => Math.round(value * 10) / 10;
