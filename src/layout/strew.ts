/** Places in a picture too large to be searched: what is new goes to the nearest free ground around its neighbours. */
import { type Net, neighboursOf } from './net.ts';
import type { OldPlace } from './remember.ts';

/** Between two marks, and from try to try, in units. */
const AIR = 8;
const STEP = 14;
const TRIES = 4_000;
/** Of the cells in which marks are looked up: no two marks that touch are further apart than one cell. */
const CELL = 60;
/** Turned by this from try to try, a spiral fills its circle evenly. */
const GOLDEN = 2.399963;

export function strew(net: Net, old: ReadonlyMap<string, OldPlace>): OldPlace[] {
  const places: (OldPlace | undefined)[] = net.ids.map((id) => old.get(id));
  const cells = new Map<string, number[]>();
  const cellOf = (value: number) => Math.floor(value / CELL);
  const put = (thing: number, { x, y }: OldPlace) => {
    const key = `${cellOf(x)},${cellOf(y)}`;
    const cell = cells.get(key);
    if (cell) cell.push(thing);
    else cells.set(key, [thing]);
  };
  const isFree = (thing: number, x: number, y: number) => {
    for (let cx = cellOf(x) - 1; cx <= cellOf(x) + 1; cx++) {
      for (let cy = cellOf(y) - 1; cy <= cellOf(y) + 1; cy++) {
        for (const other of cells.get(`${cx},${cy}`) ?? []) {
          const spot = places[other] as OldPlace;
          const room = (net.radii[thing] ?? 0) + (net.radii[other] ?? 0) + AIR;
          if (Math.hypot(spot.x - x, spot.y - y) < room) return false;
        }
      }
    }
    return true;
  };
  for (const [thing, place] of places.entries()) if (place) put(thing, place);
  for (const thing of places.keys()) {
    if (places[thing]) continue;
    const around = [...neighboursOf(net, thing)].flatMap((other) => places[other] ?? []);
    const from = around.length > 0 ? around : places.filter((place) => place !== undefined);
    const middle = { x: mean(from.map(({ x }) => x)), y: mean(from.map(({ y }) => y)) };
    let place: OldPlace = { ...middle, side: 'b' };
    for (let nth = 0; nth < TRIES && !isFree(thing, place.x, place.y); nth++) {
      const [distance, angle] = [STEP * Math.sqrt(nth + 1), nth * GOLDEN];
      place = {
        x: middle.x + distance * Math.cos(angle),
        y: middle.y + distance * Math.sin(angle),
        side: 'b',
      };
    }
    places[thing] = place;
    put(thing, place);
  }
  return places as OldPlace[];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
