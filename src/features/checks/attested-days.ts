/** Gathers, while all relationships and observations are read, from when each undated entity is attested. */
import { attestedBounds } from '../../model/attestation.ts';
import type { Bounds } from '../../model/bounds.ts';
import { type Day, HIGH } from '../../model/days.ts';
import { type RelationshipType, relationshipType } from '../../model/relationship-types.ts';
import { type End, type Properties, relationshipShownFrom } from '../../model/thing-bounds.ts';
import { type DerivedDays, readDates, type StoredDays } from './compare-days.ts';

interface RelationshipDates {
  readonly type: string;
  readonly own: Properties;
  readonly ids: readonly [from: string, to: string];
  readonly ends: readonly [from: End | undefined, to: End | undefined];
}

export class AttestedDays {
  readonly #undated = new Map<string, { readonly stored: StoredDays; readonly bounds: Bounds }>();
  readonly #from = new Map<string, Day>();

  /** An undated entity, with what is stored of it and what its own dates give. */
  add(id: string, stored: StoredDays, bounds: Bounds): void {
    this.#undated.set(id, { stored, bounds });
  }

  note(id: string, day: Day): void {
    this.#from.set(id, Math.min(this.#from.get(id) ?? HIGH, day));
  }

  noteRelationship({ type, own, ids, ends: [from, to] }: RelationshipDates): void {
    if (relationshipType(type) === undefined || !from || !to) return;
    // A bad date is reported with the relationship's bounds.
    const day = readDates(() => relationshipShownFrom(type as RelationshipType, own, from, to));
    if (day !== undefined) for (const id of ids) this.note(id, day);
  }

  *undated(): Generator<{ id: string; stored: StoredDays; bounds: DerivedDays }> {
    for (const [id, { stored, bounds }] of this.#undated) {
      yield { id, stored, bounds: attestedBounds(bounds, this.#from.get(id) ?? HIGH) };
    }
  }
}
