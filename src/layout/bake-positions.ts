/**
 * Computes the positions of all entities once, when the dossier is loaded, so that no page load runs a layout. Pure
 * and deterministic: the same graph gives the same positions.
 */

import { buildCompactGraph, type CompactGraph, type LayoutGraph } from './compact-graph.ts';
import { layoutDossier, placeNewInDossier } from './dossier-layout.ts';
import type { Side } from './label-boxes.ts';
import { isLarge, layoutLarge } from './large-layout.ts';
import { frameFor } from './page-size.ts';
import { placeNewNodes } from './place-new-nodes.ts';
import type { PreviousPosition } from './previous-positions.ts';

export type { LayoutGraph } from './compact-graph.ts';

export interface Position {
  readonly id: string;
  /** Distance from the left edge of the frame, in units; see `frameFor`. */
  readonly x: number;
  /** Distance from the top edge of the frame, in units. */
  readonly y: number;
  /** The preferred side of the label: below, right, left or above; a capital letter means on one line. */
  readonly side: Side;
}

/** Below this share of known nodes the previous positions are ignored. */
const MIN_KNOWN_SHARE = 0.5;

/**
 * Positions of all entities, in the order of their ids. With `previous` positions (by id) nodes stay near them. Takes
 * about 4 s of one core for 150 nodes and 400 relationships.
 */
export function bakePositions(
  input: LayoutGraph,
  previous?: ReadonlyMap<string, PreviousPosition>,
): Position[] {
  const compact = buildCompactGraph(input);
  const places = isLarge(compact)
    ? layoutLarge(compact).map(({ x, y }) => ({ x: round(x), y: round(y), side: 'b' as const }))
    : layoutDossier(compact, { previous: mostlyKnown(compact, previous) ? previous : undefined });
  return places.map((place, node) => ({ id: compact.ids[node] ?? '', ...place }));
}

const mostlyKnown = ({ ids }: CompactGraph, previous: ReadonlyMap<string, PreviousPosition> = new Map()) =>
  ids.filter((id) => previous.has(id)).length >= MIN_KNOWN_SHARE * ids.length;

/** A frame may hold this many times its usual number of nodes before it grows. A larger frame shrinks everything. */
const MAX_FILL = 1.3;

/**
 * Positions of the entities that have none in `previous`; the others do not move. If none has a position, the whole
 * graph is laid out. The frame stays as it was, or grows on all sides if it would be too full.
 */
export function bakeNewPositions(
  input: LayoutGraph,
  previous: ReadonlyMap<string, PreviousPosition>,
): Position[] {
  const compact = buildCompactGraph(input);
  const known = compact.ids.filter((id) => previous.has(id)).length;
  if (known === 0) return bakePositions(input);
  if (known === compact.nodes) return [];
  const before = frameFor(known);
  const frame = frameFor(Math.max(known, compact.nodes / MAX_FILL));
  // The previous frame is centred in the larger one.
  const shift = { x: (frame.width - before.width) / 2, y: (frame.height - before.height) / 2 };
  const moved = new Map([...previous].map(([id, place]) => [id, shifted(place, shift.x, shift.y)]));
  const places = isLarge(compact) ? placeNewNodes(compact, moved) : placeNewInDossier(compact, moved, frame);
  return places.flatMap((place, node) => {
    const id = compact.ids[node] ?? '';
    return previous.has(id) ? [] : [{ id, ...shifted(place, -shift.x, -shift.y) }];
  });
}

const shifted = (place: PreviousPosition, x: number, y: number): PreviousPosition => ({
  ...place,
  x: round(place.x + x),
  y: round(place.y + y),
});

const round = (value: number) => Math.round(value * 10) / 10;
