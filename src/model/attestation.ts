/**
 * Attests undated entities: the first day on which a dated relationship or observation mentions them. A read as of an
 * earlier day omits them unless it asks for undated entities (docs/adr/0002).
 */
import type { Bounds } from './bounds.ts';
import { type Day, HIGH, LOW } from './days.ts';
import { EdtfError } from './edtf-error.ts';
import { type End, relationshipShownFrom } from './entity-bounds.ts';
import type { DerivedObservation, RawGraph } from './raw-graph.ts';
import { type RelationshipType, relationshipType } from './relationship-types.ts';

/** The bounds of an undated entity. The first attested day is the latest possible start. */
export function attestedBounds(bounds: Bounds, shownFrom: Day): Bounds & { readonly attestedFrom: Day } {
  const attestedFrom = Math.min(shownFrom, bounds.fromMax);
  return { ...bounds, fromMax: attestedFrom, attestedFrom };
}

/** The first day on which something is attested by its dates: the earliest start if known, else the latest. */
export function shownFrom({ fromMin, fromMax }: Pick<Bounds, 'fromMin' | 'fromMax'>): Day {
  return fromMin > LOW ? fromMin : fromMax;
}

/** The first day on which a dated relationship or observation attests each entity. */
export function attestedFromOf(
  graph: RawGraph,
  ends: ReadonlyMap<string, End>,
  observations: readonly DerivedObservation[],
): Map<string, Day> {
  const attested = new Map<string, Day>();
  const note = (id: string, day: Day): void => {
    attested.set(id, Math.min(attested.get(id) ?? HIGH, day));
  };
  const measured = new Map(observations.map((observation) => [observation.id, observation]));
  for (const { type, from, to, properties } of graph.relationships) {
    const [fromEnd, toEnd, observation] = [ends.get(from), ends.get(to), measured.get(to)];
    if (observation) note(from, shownFrom(observation));
    if (relationshipType(type) === undefined || !fromEnd || !toEnd) continue;
    try {
      const day = relationshipShownFrom(type as RelationshipType, properties, fromEnd, toEnd);
      note(from, day);
      note(to, day);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error; // Reported where the relationship is derived.
    }
  }
  return attested;
}
