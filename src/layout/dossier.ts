/**
 * The layout of a dossier, from the graph alone: ladders, pins of the principals, a few short runs of annealing from
 * different starts, and a polish of the cheapest. The same graph and seed give the same picture.
 */
import { anneal, type Schedule } from './anneal.ts';
import { buildBlocks } from './blocks.ts';
import { Board, RIGHT, SIDES } from './board.ts';
import { Cost } from './cost.ts';
import { startByForce } from './force.ts';
import type { LabelPlace, Side } from './label-boxes.ts';
import { findLadders } from './ladders.ts';
import { sideInLadder } from './moves.ts';
import { namePlaces } from './names.ts';
import type { Net } from './net.ts';
import { type Frame, frameFor, markScale } from './plate.ts';
import { findCast, type Pin, pinsOf } from './principals.ts';
import { createRandom } from './random.ts';
import { type OldPlace, startFromOld } from './remember.ts';
import { startByStress } from './stress.ts';

export interface DossierOptions {
  readonly seed?: number;
  /** Places of an earlier layout in a frame of the same size: only what must move moves. */
  readonly old?: ReadonlyMap<string, OldPlace> | undefined;
  /** 1 = as many steps as usual. Half of them take half the time and cost about a point of a hundred. */
  readonly effort?: number;
}

/** Where a thing stands, in units of the frame, and on which side its name. */
export type Placed = OldPlace;

/** From so many pairs on a few long runs find more than many short ones. */
const MANY_PAIRS = 250;

/**
 * Places for what has no old one; all that has keeps it to the unit, and its name its side. Quick, for only what is new is
 * searched: a fraction of a second for fifty things. In units of `frame`, as the old places must be.
 */
export function placeArrivals(
  net: Net,
  old: ReadonlyMap<string, OldPlace>,
  frame: Frame,
  seed = 1,
): Placed[] {
  const random = createRandom(seed);
  const pins = net.ids.flatMap((id, thing): Pin[] => {
    const place = old.get(id);
    return place ? [{ thing, x: place.x, y: place.y }] : [];
  });
  const held = new Set(pins.map(({ thing }) => thing));
  const plan = {
    net,
    frame,
    ladders: findLadders(net, held),
    pins,
    principals: 0,
    names: namePlaces(net, frame),
  };
  const board = boardOf(plan);
  for (const { thing } of pins) {
    const block = board.graph.blocks[board.graph.blockOf[thing] ?? 0];
    if (block) block.settled = true;
  }
  startFromOld(board, old, false, random);
  const { blocks } = board.graph;
  const fresh = blocks.filter(({ settled }) => !settled).length;
  return placesOf(
    finish(board, random, {
      steps: Math.round(ARRIVAL_STEPS * effortFor(net) * (fresh + 10)),
      startTemperature: 4,
      endTemperature: 0.06,
      startReach: 120,
    }).board,
  );
}

/** For each new thing, at effort 1. */
const ARRIVAL_STEPS = 300;

export function layoutDossier(net: Net, options: DossierOptions = {}): Placed[] {
  const { seed = 1, old } = options;
  if (net.things === 0) return [];
  const plan = planOf(net);
  const many = net.pairs > MANY_PAIRS;
  const effort = (options.effort ?? 1) * effortFor(net);
  if (old) return placesOf(polish(plan, old, true, seed, effort).board);
  const [runs, share] = many ? [2, 0.4] : [5, 0.2];
  let best: Run | undefined;
  for (let nth = 0; nth < runs; nth++) {
    const run = search(plan, nth % 2 === 1 || many ? 'force' : 'stress', seed + nth, effort * share);
    if (best === undefined || run.cost < best.cost) best = run;
  }
  if (!best) return [];
  const places = placesOf(best.board);
  const from = new Map(net.ids.map((id, thing): [string, OldPlace] => [id, places[thing] as Placed]));
  return placesOf(polish(plan, from, false, seed, effort * 3).board);
}

/** There are as many steps as things, and each takes as long as there are pairs: no dossier shall take more than 5 s. */
const effortFor = ({ things, pairs }: Net) =>
  Math.max(0.6, Math.min(2, 122_000 / Math.max(1, things * pairs)));

interface Plan {
  readonly net: Net;
  readonly frame: Frame;
  readonly ladders: readonly number[][];
  readonly pins: readonly Pin[];
  /** How many of the pins are principals: the first ones. */
  readonly principals: number;
  readonly names: readonly LabelPlace[][];
}

interface Run {
  readonly board: Board;
  readonly cost: number;
}

function planOf(net: Net): Plan {
  const frame = frameFor(net.things);
  const cast = findCast(net);
  const pins = pinsOf(cast, frame);
  const ladders = findLadders(net, new Set(pins.map(({ thing }) => thing)));
  return { net, frame, ladders, pins, principals: cast.principals.length, names: namePlaces(net, frame) };
}

function boardOf({ net, frame, ladders, pins, names }: Plan): Board {
  const graph = buildBlocks(net, ladders, names, markScale(frame));
  for (const { thing, x, y } of pins) {
    const block = graph.blocks[graph.blockOf[thing] ?? 0];
    if (block) Object.assign(block, { x, y, pinned: true });
  }
  const board = new Board(net, frame, graph, names);
  for (const { members, isLadder } of graph.blocks) {
    if (isLadder)
      for (const thing of members) board.side[thing] = sideInLadder(RIGHT, board.choices[thing] ?? 4);
  }
  return board;
}

/** A run from a start of its own. */
function search(plan: Plan, start: 'stress' | 'force', seed: number, effort: number): Run {
  const random = createRandom(seed);
  const board = boardOf(plan);
  if (start === 'force')
    startByForce(plan.net, board.graph, plan.frame, plan.pins.slice(0, plan.principals), random);
  else startByStress(board.graph, plan.frame, random);
  return finish(board, random, {
    steps: stepsFor(board, 480 * effort),
    startTemperature: 6,
    endTemperature: 0.06,
    startReach: 150,
  });
}

/** Cooler and with shorter steps, from places that are good already. */
function polish(
  plan: Plan,
  old: ReadonlyMap<string, OldPlace>,
  hold: boolean,
  seed: number,
  effort: number,
): Run {
  const random = createRandom(seed);
  const board = boardOf(plan);
  startFromOld(board, old, hold, random);
  return finish(board, random, {
    steps: stepsFor(board, 130 * effort),
    startTemperature: 1.8,
    endTemperature: 0.06,
    startReach: 22,
  });
}

const stepsFor = (board: Board, each: number) => Math.round(each * (board.graph.blocks.length + 40));

function finish(board: Board, random: ReturnType<typeof createRandom>, schedule: Schedule): Run {
  for (const block of board.graph.blocks) {
    if (!block.settled) board.keepInside(block);
    board.place(block);
  }
  const cost = new Cost(board);
  anneal(board, cost, random, schedule);
  return { board, cost: cost.total() };
}

function placesOf(board: Board): Placed[] {
  return board.net.ids.map((_, thing) => ({
    x: round(board.x[thing] ?? 0),
    y: round(board.y[thing] ?? 0),
    side: sideOf(board, thing),
  }));
}

/** A name with one form only has no capitals. */
const sideOf = (board: Board, thing: number): Side => SIDES[board.side[thing] ?? 0] ?? 'b';

const round = (value: number) => Math.round(value * 10) / 10;
