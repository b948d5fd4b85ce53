/**
 * Finds columns: nodes of one kind that share the same hubs (summits of the same two leaders, measures of the same
 * resolutions). They are stacked in date order, which is easier to read than scattered nodes.
 */
import { type CompactGraph, neighboursOf } from './compact-graph.ts';

/** Kinds that are hubs themselves, or belong next to another node, and are never part of a column. */
const EXCLUDED_KINDS: ReadonlySet<string> = new Set(['State', 'Person', 'Place', 'Office']);
const MIN_ROWS = 3;
const MAX_ROWS = 8;
/** A node with this many neighbours is a hub. Two shared hubs are enough for a column. */
const HUB_DEGREE = 5;
/** A node with more neighbours is not part of a column. */
const MAX_NEIGHBOURS = 7;
/** Exponent of the group size: large groups score higher than groups with many shared hubs. */
const SIZE_POWER = 1.5;

/**
 * Columns as lists of nodes from top to bottom, sorted by date, then by id. Excluded nodes are in no column. Found
 * greedily, best first, so that later columns can depend on earlier ones (resolutions, their measures, then the
 * activities).
 * @param excluded nodes that are in no column
 */
export function findColumns(compact: CompactGraph, excluded: ReadonlySet<number>): number[][] {
  const columnOf = new Int32Array(compact.nodes).fill(-1);
  const columns: number[][] = [];
  for (;;) {
    const group = bestGroup(compact, excluded, columnOf, columns);
    if (!group) break;
    for (const part of splitEvenly(sortByDay(compact, group))) {
      for (const node of part) columnOf[node] = columns.length;
      columns.push(part);
    }
  }
  return mergeSimilar(compact, columnOf, columns).map((column) => sortByDay(compact, column));
}

function bestGroup(
  compact: CompactGraph,
  excluded: ReadonlySet<number>,
  columnOf: Int32Array,
  columns: readonly number[][],
): number[] | undefined {
  const groups = new Map<string, number[]>();
  const hubsByNode = new Map<number, ReadonlySet<number>>();
  for (let node = 0; node < compact.nodes; node++) {
    if (excluded.has(node) || columnOf[node] !== -1 || !canBeInColumn(compact, node)) continue;
    const hubs = hubsOf(compact, node, columnOf);
    hubsByNode.set(node, hubs);
    for (const key of groupKeys(
      compact,
      node,
      [...hubs].sort((a, b) => a - b),
    )) {
      const group = groups.get(key);
      if (group) group.push(node);
      else groups.set(key, [node]);
    }
  }
  const rarity = (hub: number) => {
    const column = columns[hub - compact.nodes];
    const joined = column
      ? new Set(column.flatMap((row) => [...neighboursOf(compact, row)])).size
      : neighboursOf(compact, hub).length;
    return Math.log(1 + compact.nodes / joined);
  };
  let best: { group: number[]; score: number } | undefined;
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (group.length < MIN_ROWS) continue;
    const shared = sharedHubs(group, hubsByNode);
    const score = group.length ** SIZE_POWER * shared.reduce((sum, hub) => sum + rarity(hub), 0);
    if (best === undefined || score > best.score) best = { group, score };
  }
  return best?.group;
}

function canBeInColumn(compact: CompactGraph, node: number): boolean {
  const degree = neighboursOf(compact, node).length;
  return degree >= 2 && degree <= MAX_NEIGHBOURS && !EXCLUDED_KINDS.has(compact.kinds[node] ?? '');
}

/** The hubs next to a node. Existing columns count as hubs, numbered from `compact.nodes`. */
function hubsOf(compact: CompactGraph, node: number, columnOf: Int32Array): Set<number> {
  const hubs = new Set<number>();
  for (const other of neighboursOf(compact, node)) {
    const column = columnOf[other] ?? -1;
    const kind = compact.kinds[other];
    if (column >= 0) hubs.add(compact.nodes + column);
    else if (neighboursOf(compact, other).length >= HUB_DEGREE || kind === 'State' || kind === 'Person') {
      hubs.add(other);
    }
  }
  return hubs;
}

/** Nodes of one group share kind and two hubs, or kind and one column. */
function groupKeys(compact: CompactGraph, node: number, hubs: readonly number[]): string[] {
  const kind = compact.kinds[node];
  return hubs.flatMap((first, at) => [
    ...hubs.slice(at + 1).map((second) => `${kind} ${first} ${second}`),
    ...(first >= compact.nodes ? [`${kind} ${first}`] : []),
  ]);
}

function sharedHubs(
  group: readonly number[],
  hubsByNode: ReadonlyMap<number, ReadonlySet<number>>,
): number[] {
  const [first = -1, ...others] = group;
  return [...(hubsByNode.get(first) ?? [])].filter((hub) =>
    others.every((node) => hubsByNode.get(node)?.has(hub)),
  );
}

/** Equal parts, rather than one full column and a short one. */
function splitEvenly(group: readonly number[]): number[][] {
  const count = Math.ceil(group.length / MAX_ROWS);
  const size = Math.ceil(group.length / count);
  return Array.from({ length: count }, (_, at) => group.slice(at * size, (at + 1) * size));
}

/** Merges short columns of one kind if all their rows are connected with the same third column. */
function mergeSimilar(compact: CompactGraph, columnOf: Int32Array, columns: readonly number[][]): number[][] {
  const result = columns.map((column) => [...column]);
  const dependsOn = (column: readonly number[], other: number) =>
    column.every((row) => neighboursOf(compact, row).some((node) => columnOf[node] === other));
  for (const [a, first] of result.entries()) {
    for (const [b, second] of result.entries()) {
      if (b <= a || first.length === 0 || second.length === 0) continue;
      const oneKind = compact.kinds[first[0] ?? -1] === compact.kinds[second[0] ?? -1];
      if (!oneKind || first.length + second.length > MAX_ROWS) continue;
      if (
        result.some(
          (_, third) => third !== a && third !== b && dependsOn(first, third) && dependsOn(second, third),
        )
      ) {
        for (const row of second) columnOf[row] = a;
        first.push(...second.splice(0));
      }
    }
  }
  return result.filter((column) => column.length > 0);
}

/** Undated nodes come last. Node numbers are in the order of ids. */
function sortByDay(compact: CompactGraph, group: readonly number[]): number[] {
  const day = (node: number) => compact.days[node] || Number.POSITIVE_INFINITY;
  return [...group].sort((a, b) => (day(a) === day(b) ? a - b : day(a) - day(b)));
}
