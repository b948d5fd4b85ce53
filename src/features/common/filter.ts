/**
 * The perspective of a read: as of which days, how certainly, known when, said by which sources. One predicate over the
 * stored bounds answers all of it; here the caller's parameters become those of that predicate, which every query that
 * returns relationships takes (`cypher-parts.ts` writes the predicate, `model/perspective.ts` says the same in TypeScript).
 */

import { readAsOf, readKnownAt } from '../../model/as-of.ts';
import { type Day, HIGH, LOW } from '../../model/days.ts';
import type { TimePerspective } from '../../model/perspective.ts';
import { RELATIONSHIP_TYPE_NAMES, RELATIONSHIP_TYPES } from '../../model/vocabulary.ts';
import type { CommonQuery } from './contract.ts';
import { readList } from './read-list.ts';

export interface Filter extends TimePerspective {
  readonly knownAt: Day | undefined;
  /** Ids of sources; empty = all. */
  readonly sources: readonly string[];
}

/** The types that happen at a date and stay true from then on. */
export const OCCURRENCES: readonly string[] = RELATIONSHIP_TYPE_NAMES.filter(
  (type) => RELATIONSHIP_TYPES[type].temporal === 'occurrence',
);

/** Takes what the contract has checked. */
export function filterOf(query: CommonQuery): Filter {
  return {
    asOf: query.asOf === undefined ? undefined : readAsOf(query.asOf),
    certainly: query.certainty === 'certainly',
    includeUndated: query.undated === 'include',
    knownAt: query.knownAt === undefined ? undefined : readKnownAt(query.knownAt),
    sources: readList(query.sources),
  };
}

/** Whether claims are left out, so that the stored mark of a dispute may no longer hold. */
export function restrictsClaims(filter: Filter): boolean {
  return filter.knownAt !== undefined || filter.sources.length > 0;
}

/** Whether it asks for less than everything. */
export function isUnfiltered(filter: Filter): boolean {
  return filter.asOf === undefined && !restrictsClaims(filter);
}

/**
 * `until` and `since` bound what is possibly true, `surelyUntil` and `surelySince` what is certainly so; the
 * `happened…` pair bounds when occurrences begin, for a range. What is not asked for is the far sentinel, which every
 * edge passes.
 */
export interface FilterParameters extends Record<string, unknown> {
  readonly until: Day;
  readonly since: Day;
  readonly happenedSince: Day;
  readonly surelyUntil: Day;
  readonly surelySince: Day;
  readonly surelyHappenedSince: Day;
  readonly knownAt: Day;
  /** Known on K until after K: `knownTo > withdrawnAfter`. */
  readonly withdrawnAfter: Day;
  readonly narrowed: boolean;
  readonly sources: string[];
}

export function filterParameters(filter: Filter): FilterParameters {
  const { asOf, certainly } = filter;
  const last = asOf?.last ?? HIGH;
  const first = asOf?.first ?? LOW;
  const happened = asOf === undefined || asOf.single ? LOW : asOf.first;
  return {
    until: last,
    since: first,
    happenedSince: happened,
    surelyUntil: certainly ? last : HIGH,
    surelySince: certainly ? first : LOW,
    surelyHappenedSince: certainly ? happened : LOW,
    knownAt: filter.knownAt ?? HIGH,
    withdrawnAfter: filter.knownAt ?? LOW - 1,
    narrowed: restrictsClaims(filter),
    sources: [...filter.sources],
  };
}

/** The part that entities take: those that have begun, or are attested, and were known. */
export interface EntityParameters extends Record<string, unknown> {
  readonly until: Day;
  readonly surelyUntil: Day;
  /** Undated entities count where `attestedFrom <= attestedUntil`. */
  readonly attestedUntil: Day;
  readonly knownAt: Day;
}

export function entityParameters(filter: Filter): EntityParameters {
  const { until, surelyUntil, knownAt } = filterParameters(filter);
  return { until, surelyUntil, attestedUntil: attestedUntil(filter), knownAt };
}

function attestedUntil({ asOf, includeUndated }: Filter): Day {
  return asOf === undefined || includeUndated ? HIGH : asOf.last;
}

/**
 * For counting the undated entities that a filter leaves out: those attested only after the day. Nothing where it leaves
 * none out.
 */
export function excludedUndatedParameters(
  filter: Filter,
): (EntityParameters & { attestedAfter: Day }) | undefined {
  const { asOf, certainly, includeUndated, knownAt } = filter;
  if (asOf === undefined || (includeUndated && !certainly)) return undefined;
  const attestedAfter = asOf.last;
  return { until: HIGH, surelyUntil: HIGH, attestedUntil: HIGH, attestedAfter, knownAt: knownAt ?? HIGH };
}
