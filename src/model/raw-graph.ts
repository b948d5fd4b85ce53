/**
 * What goes into `derive` and what comes out: the graph as scripts and importers write it, and the values that are
 * never written by hand. Rows, not classes, since both sides travel through the database driver.
 */
import type { Bounds } from './bounds.ts';
import type { Day } from './days.ts';
import type { Properties } from './thing-bounds.ts';

export interface RawEntity {
  readonly id: string;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** `cites` (claim ids) and, once derived, `claims` (claim keys) are among the properties. Provenance types are passed over, but HAS_OBSERVATION is read. */
export interface RawRelationship {
  /** The database's own handle, given back unread. */
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
  /** Ids of what its ABOUT edges lead to; its subject and object count as well. */
  readonly about?: readonly string[] | undefined;
  readonly properties: Properties;
}

export interface RawSource {
  readonly id: string;
  /** EDTF; its first day is the day the source became public. */
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
  /** The first claim key that is still free. */
  readonly nextKey: number;
  /** The first `num` that is still free; without it, one more than the greatest in `entities`. */
  readonly nextNum?: number | undefined;
}

export interface DerivedEntity extends Bounds {
  readonly id: string;
  /** The least of its edges and of the claims about it; 0 where it has neither (codes and names need no claim). */
  readonly knownFrom: Day;
  /** Only of undated entities: the first day on which something dated shows it; 99991231 where nothing does. */
  readonly attestedFrom?: Day;
  /** Only of entities that can be the end of a bulk type. */
  readonly num?: number;
}

export interface DerivedObservation extends Bounds {
  readonly id: string;
  readonly knownFrom: Day;
  readonly knownTo: Day;
}

/** The properties that every relationship of the eight families has beside those of its script. */
export interface DerivedValues extends Bounds {
  readonly id: string;
  readonly knownFrom: Day;
  readonly knownTo: Day;
  readonly endKnownFrom?: Day;
  readonly claims: readonly number[];
  /** Present where one of its claims is disputed. */
  readonly disputed?: true;
  /** `num` of the ends, on bulk types. */
  readonly src?: number;
  readonly dst?: number;
  /** On bulk types between actors: the pair in both directions, see `dyadOf`. */
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

/** An ALLIED_WITH edge to create, with all its properties. */
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
  /** Ids of the claims behind it. */
  readonly cites: readonly string[];
}

export interface Fault {
  /** The id, or the type and ends, of what is wrong. */
  readonly where: string;
  readonly message: string;
}

export interface Derived {
  readonly entities: readonly DerivedEntity[];
  readonly observations: readonly DerivedObservation[];
  readonly relationships: readonly DerivedRelationship[];
  readonly claims: readonly DerivedClaim[];
  readonly sources: readonly DerivedSource[];
  /** To create, after `staleAlliances` are gone; empty where all stand already. */
  readonly alliances: readonly Alliance[];
  /** Keys of derived ALLIED_WITH edges that no longer follow from the treaty spells. */
  readonly staleAlliances: readonly string[];
  readonly faults: readonly Fault[];
}
