/**
 * Ladders: things of one kind that hang between the same others (summits of the same two leaders, measures of the same
 * resolutions) stand in one column in date order, as rungs. A reader takes in a ladder at a glance and eight loose marks
 * not at all.
 */
import { type Net, neighboursOf } from './net.ts';

/** Kinds that anchor others, or stand by what they belong to, and so never become rungs. */
const NEVER_RUNGS: ReadonlySet<string> = new Set(['State', 'Person', 'Place', 'Office']);
const LEAST_RUNGS = 3;
const MOST_RUNGS = 8;
/** With this many neighbours a thing is a hub, and two hubs make an anchorage. */
const HUB_DEGREE = 5;
/** A thing with more neighbours has too much of its own to be a rung. */
const MOST_NEIGHBOURS = 7;
/** Many rungs count for more than many anchors, but two groups that have little in common are not one. */
const SIZE_POWER = 1.5;

/**
 * Ladders, each a list of things from top to bottom: in order of their days, then of their ids. `held` things stay single.
 * The best is taken first; what hangs on it (measures on resolutions, then activities on measures) can follow.
 */
export function findLadders(net: Net, held: ReadonlySet<number>): number[][] {
  const ladderOf = new Int32Array(net.things).fill(-1);
  const ladders: number[][] = [];
  for (;;) {
    const group = bestGroup(net, held, ladderOf, ladders);
    if (!group) break;
    for (const part of parts(inOrder(net, group))) {
      for (const thing of part) ladderOf[thing] = ladders.length;
      ladders.push(part);
    }
  }
  return joinAlike(net, ladderOf, ladders).map((ladder) => inOrder(net, ladder));
}

function bestGroup(
  net: Net,
  held: ReadonlySet<number>,
  ladderOf: Int32Array,
  ladders: readonly number[][],
): number[] | undefined {
  const groups = new Map<string, number[]>();
  const anchorsOf = new Map<number, ReadonlySet<number>>();
  for (let thing = 0; thing < net.things; thing++) {
    if (held.has(thing) || ladderOf[thing] !== -1 || !canBeRung(net, thing)) continue;
    const anchors = anchorsAround(net, thing, ladderOf);
    anchorsOf.set(thing, anchors);
    for (const key of keysOf(
      net,
      thing,
      [...anchors].sort((a, b) => a - b),
    )) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  const rarity = (anchor: number) => {
    const ladder = ladders[anchor - net.things];
    const joined = ladder
      ? new Set(ladder.flatMap((rung) => [...neighboursOf(net, rung)])).size
      : neighboursOf(net, anchor).length;
    return Math.log(1 + net.things / joined);
  };
  let best: { group: number[]; worth: number } | undefined;
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (group.length < LEAST_RUNGS) continue;
    const shared = sharedBy(group, anchorsOf);
    const worth = group.length ** SIZE_POWER * shared.reduce((sum, anchor) => sum + rarity(anchor), 0);
    if (best === undefined || worth > best.worth) best = { group, worth };
  }
  return best?.group;
}

function canBeRung(net: Net, thing: number): boolean {
  const degree = neighboursOf(net, thing).length;
  return degree >= 2 && degree <= MOST_NEIGHBOURS && !NEVER_RUNGS.has(net.kinds[thing] ?? '');
}

/** Hubs by their number; ladders by theirs, counted on from the number of things. */
function anchorsAround(net: Net, thing: number, ladderOf: Int32Array): Set<number> {
  const anchors = new Set<number>();
  for (const other of neighboursOf(net, thing)) {
    const ladder = ladderOf[other] ?? -1;
    const kind = net.kinds[other];
    if (ladder >= 0) anchors.add(net.things + ladder);
    else if (neighboursOf(net, other).length >= HUB_DEGREE || kind === 'State' || kind === 'Person') {
      anchors.add(other);
    }
  }
  return anchors;
}

/** What things must share to be of one group: kind and two anchors, or kind and one ladder. */
function keysOf(net: Net, thing: number, anchors: readonly number[]): string[] {
  const kind = net.kinds[thing];
  return anchors.flatMap((first, at) => [
    ...anchors.slice(at + 1).map((second) => `${kind} ${first} ${second}`),
    ...(first >= net.things ? [`${kind} ${first}`] : []),
  ]);
}

function sharedBy(group: readonly number[], anchorsOf: ReadonlyMap<number, ReadonlySet<number>>): number[] {
  const [first = -1, ...others] = group;
  return [...(anchorsOf.get(first) ?? [])].filter((anchor) =>
    others.every((thing) => anchorsOf.get(thing)?.has(anchor)),
  );
}

/** Equal parts rather than a full ladder and a stump. */
function parts(group: readonly number[]): number[][] {
  const count = Math.ceil(group.length / MOST_RUNGS);
  const size = Math.ceil(group.length / count);
  return Array.from({ length: count }, (_, at) => group.slice(at * size, (at + 1) * size));
}

/** Short ladders of one kind whose rungs all hang on the same third ladder become one. */
function joinAlike(net: Net, ladderOf: Int32Array, ladders: readonly number[][]): number[][] {
  const result = ladders.map((ladder) => [...ladder]);
  const hangsOn = (ladder: readonly number[], other: number) =>
    ladder.every((rung) => neighboursOf(net, rung).some((thing) => ladderOf[thing] === other));
  for (const [a, first] of result.entries()) {
    for (const [b, second] of result.entries()) {
      if (b <= a || first.length === 0 || second.length === 0) continue;
      const oneKind = net.kinds[first[0] ?? -1] === net.kinds[second[0] ?? -1];
      if (!oneKind || first.length + second.length > MOST_RUNGS) continue;
      if (
        result.some(
          (_, third) => third !== a && third !== b && hangsOn(first, third) && hangsOn(second, third),
        )
      ) {
        for (const rung of second) ladderOf[rung] = a;
        first.push(...second.splice(0));
      }
    }
  }
  return result.filter((ladder) => ladder.length > 0);
}

/** Undated things come last. Numbers of things are in the order of their ids. */
function inOrder(net: Net, group: readonly number[]): number[] {
  const day = (thing: number) => net.days[thing] || Number.POSITIVE_INFINITY;
  return [...group].sort((a, b) => (day(a) === day(b) ? a - b : day(a) - day(b)));
}
