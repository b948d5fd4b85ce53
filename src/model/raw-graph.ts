/**
 * Input and output of `derive`: the graph as written by scripts and importers, and the derived values. Plain rows,
 * because both pass through the database driver.
 */
import type { Bounds } from './bounds.ts';
import type { Day } from './days.ts';
import type { Properties } from './entity-bounds.ts';

export interface RawEntity {
  readonly id: string;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/**
 * The properties include `cites` (claim ids) and, once derived, `claims` (claim keys). Provenance types are ignored,
 * except HAS_OBSERVATION.
 */
export interface RawRelationship {
  /** The database's identifier, returned unchanged. */
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface RawClaim {
  readonly id: string;
  /** The id of its source. */
  readonly source: string;
  /** Ids at the end of its ABOUT edges, in addition to subject and object. */
  readonly about?: readonly string[] | undefined;
  readonly properties: Properties;
}

export interface RawSource {
  readonly id: string;
  /** EDTF; its first day is the day on which the source became public. */
  readonly published?: string | null | undefined;
  readonly properties: Properties;
}

export interface RawObservation {
  readonly id: string;
  readonly properties: Properties;
}

export interface RawGraph {
  readonly entities: readonly RawEntity[];
  readonly relationships: readonly RawRelationship[];
  readonly claims: readonly RawClaim[];
  readonly sources: readonly RawSource[];
  readonly observations: readonly RawObservation[];
  /** The first free claim key. */
  readonly nextKey: number;
  /** The first free `num`. Default: one more than the greatest in `entities`. */
  readonly nextNum?: number | undefined;
}

export interface DerivedEntity extends Bounds {
  readonly id: string;
  /** The earliest day of its edges and of the claims about it; 0 without either (codes and names need no claim). */
  readonly knownFrom: Day;
  /** Undated entities only: the first day on which something dated attests it, or 99991231. */
  readonly attestedFrom?: Day;
  /** Only entities that can be an end of a bulk type. */
  readonly num?: number;
}

export interface DerivedObservation extends Bounds {
  readonly id: string;
  readonly knownFrom: Day;
  readonly knownTo: Day;
}

/** The derived properties of a relationship, in addition to those of its script. */
export interface DerivedValues extends Bounds {
  readonly id: string;
  readonly knownFrom: Day;
  readonly knownTo: Day;
  readonly endKnownFrom?: Day;
  readonly claims: readonly number[];
  /** Present if one of its claims is disputed. */
  readonly disputed?: true;
  /** `num` of the ends, for bulk types. */
  readonly src?: number;
  readonly dst?: number;
  /** For bulk types between actors: the pair in both directions, see `dyadOf`. */
  readonly dyad?: number;
}

export interface DerivedRelationship extends DerivedValues {
  readonly key: string;
}

export interface DerivedClaim {
  readonly id: string;
  readonly key: number;
  readonly knownFrom: Day;
  readonly knownTo: Day;
}

export interface DerivedSource {
  readonly id: string;
  readonly knownFrom: Day;
  readonly knownTo: Day;
}

/** An ALLIED_WITH edge to create, with all properties. */
export interface Alliance {
  readonly from: string;
  readonly to: string;
  readonly properties: DerivedValues & {
    readonly when: string;
    readonly seen?: string;
    readonly treaty: string;
    readonly derived: true;
    readonly [obligation: string]: unknown;
  };
  /** Ids of the supporting claims. */
  readonly cites: readonly string[];
}

export interface Fault {
  /** The id, or type and ends, of the invalid row. */
  readonly where: string;
  readonly message: string;
}

export interface Derived {
  readonly entities: readonly DerivedEntity[];
  readonly observations: readonly DerivedObservation[];
  readonly relationships: readonly DerivedRelationship[];
  readonly claims: readonly DerivedClaim[];
  readonly sources: readonly DerivedSource[];
  /** To create after `staleAlliances` are removed; empty if all exist already. */
  readonly alliances: readonly Alliance[];
  /** Keys of derived ALLIED_WITH edges that no longer follow from the treaty spells. */
  readonly staleAlliances: readonly string[];
  readonly faults: readonly Fault[];
}
