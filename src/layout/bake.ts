/**
 * Where each thing stands in the dossier's picture, computed once when the dossier is loaded and kept with the graph, so
 * that a page load never runs a layout. Pure and deterministic: the same graph gives the same picture.
 */
import { layoutDossier, placeArrivals } from './dossier.ts';
import type { Side } from './label-boxes.ts';
import { isLarge, layoutLarge } from './large.ts';
import { buildNet, type LayoutGraph, type Net } from './net.ts';
import { frameFor } from './plate.ts';
import type { OldPlace } from './remember.ts';
import { strew } from './strew.ts';

export type { LayoutGraph } from './net.ts';

export interface Position {
  readonly id: string;
  /** From the sheet's left edge, in units; see `frameFor` for the sheet's size. */
  readonly x: number;
  /** From the sheet's top edge, in units. */
  readonly y: number;
  /** Where the name goes first: below, right, left or above; as a capital on one line. */
  readonly side: Side;
}

/** With so much of the picture new, old places would only hold the rest up. */
const MOSTLY_NEW = 0.5;

/**
 * Places of all entities, in the order of their ids. With `old` (places of an earlier picture by id) things stay where
 * they were as far as they can. About 4 s of one core for 150 things and 400 relationships.
 */
export function bakePositions(input: LayoutGraph, old?: ReadonlyMap<string, OldPlace>): Position[] {
  const net = buildNet(input);
  const places = isLarge(net)
    ? layoutLarge(net).map(({ x, y }) => ({ x: round(x), y: round(y), side: 'b' as const }))
    : layoutDossier(net, { old: isKnown(net, old) ? old : undefined });
  return places.map((place, thing) => ({ id: net.ids[thing] ?? '', ...place }));
}

const isKnown = ({ ids }: Net, old: ReadonlyMap<string, OldPlace> = new Map()) =>
  ids.filter((id) => old.has(id)).length >= MOSTLY_NEW * ids.length;

/** A picture takes so many times its things on its own sheet: a larger one would shrink all that is there. */
const FULLER = 1.3;

/**
 * Places of what has none in `old`, beside what has: that stays where it is, to the unit. Where nothing has a place, the
 * whole is baked. The sheet is that of the old picture, or larger on all sides where it would be too full.
 */
export function bakeArrivals(input: LayoutGraph, old: ReadonlyMap<string, OldPlace>): Position[] {
  const net = buildNet(input);
  const known = net.ids.filter((id) => old.has(id)).length;
  if (known === 0) return bakePositions(input);
  if (known === net.things) return [];
  const before = frameFor(known);
  const frame = frameFor(Math.max(known, net.things / FULLER));
  // The old sheet lies in the middle of the larger one.
  const shift = { x: (frame.width - before.width) / 2, y: (frame.height - before.height) / 2 };
  const moved = new Map([...old].map(([id, place]) => [id, shifted(place, shift.x, shift.y)]));
  const places = isLarge(net) ? strew(net, moved) : placeArrivals(net, moved, frame);
  return places.flatMap((place, thing) => {
    const id = net.ids[thing] ?? '';
    return old.has(id) ? [] : [{ id, ...shifted(place, -shift.x, -shift.y) }];
  });
}

const shifted = (place: OldPlace, x: number, y: number): OldPlace => ({
  ...place,
  x: round(place.x + x),
  y: round(place.y + y),
});

const round = (value: number) => Math.round(value * 10) / 10;
