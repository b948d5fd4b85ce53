/** Places new nodes in a large layout at the nearest free position around their neighbours. */
import { type CompactGraph, neighboursOf } from './compact-graph.ts';
import type { PreviousPosition } from './previous-positions.ts';

/** Gap between two nodes, and step from try to try, in units. */
const GAP = 8;
const STEP = 14;
const MAX_TRIES = 4_000;
/** Size of the grid cells for looking up nodes. Nodes that touch are in the same or in adjacent cells. */
const CELL = 60;
/** With this angle between tries, a spiral fills its circle evenly. */
const GOLDEN_ANGLE = 2.399963;

export function placeNewNodes(
  compact: CompactGraph,
  previous: ReadonlyMap<string, PreviousPosition>,
): PreviousPosition[] {
  const places: (PreviousPosition | undefined)[] = compact.ids.map((id) => previous.get(id));
  const cells = new Map<string, number[]>();
  const cellOf = (value: number) => Math.floor(value / CELL);
  const addToCell = (node: number, { x, y }: PreviousPosition) => {
    const key = `${cellOf(x)},${cellOf(y)}`;
    const cell = cells.get(key);
    if (cell) cell.push(node);
    else cells.set(key, [node]);
  };
  const isFree = (node: number, x: number, y: number) => {
    for (let cx = cellOf(x) - 1; cx <= cellOf(x) + 1; cx++) {
      for (let cy = cellOf(y) - 1; cy <= cellOf(y) + 1; cy++) {
        for (const other of cells.get(`${cx},${cy}`) ?? []) {
          const spot = places[other] as PreviousPosition;
          const room = (compact.radii[node] ?? 0) + (compact.radii[other] ?? 0) + GAP;
          if (Math.hypot(spot.x - x, spot.y - y) < room) return false;
        }
      }
    }
    return true;
  };
  for (const [node, place] of places.entries()) if (place) addToCell(node, place);
  for (const node of places.keys()) {
    if (places[node]) continue;
    const around = [...neighboursOf(compact, node)].flatMap((other) => places[other] ?? []);
    const from = around.length > 0 ? around : places.filter((place) => place !== undefined);
    const middle = { x: mean(from.map(({ x }) => x)), y: mean(from.map(({ y }) => y)) };
    let place: PreviousPosition = { ...middle, side: 'b' };
    for (let nth = 0; nth < MAX_TRIES && !isFree(node, place.x, place.y); nth++) {
      const [distance, angle] = [STEP * Math.sqrt(nth + 1), nth * GOLDEN_ANGLE];
      place = {
        x: middle.x + distance * Math.cos(angle),
        y: middle.y + distance * Math.sin(angle),
        side: 'b',
      };
    }
    places[node] = place;
    addToCell(node, place);
  }
  return places as PreviousPosition[];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
