/**
 * Where each thing stands in the dossier's picture, computed once when the dossier is loaded and kept with the graph, so
 * that a page load never runs a layout. Pure and deterministic: the same graph gives the same picture.
 */
import { layoutDossier } from './dossier.ts';
import type { Side } from './label-boxes.ts';
import { isLarge, layoutLarge } from './large.ts';
import { buildNet, type LayoutGraph } from './net.ts';
import type { OldPlace } from './remember.ts';

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

/**
 * Places of all entities, in the order of their ids. With `old` (places of an earlier picture by id) things stay where
 * they were as far as they can. About 2 s of one core for 150 things and 400 relationships.
 */
export function bakePositions(input: LayoutGraph, old?: ReadonlyMap<string, OldPlace>): Position[] {
  const net = buildNet(input);
  const places = isLarge(net)
    ? layoutLarge(net).map(({ x, y }) => ({ x: round(x), y: round(y), side: 'b' as const }))
    : layoutDossier(net, { old });
  return places.map((place, thing) => ({ id: net.ids[thing] ?? '', ...place }));
}

const round = (value: number) => Math.round(value * 10) / 10;
