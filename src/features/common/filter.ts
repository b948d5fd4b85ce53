/**
 * The picture that a read asks for: as of which days, how certainly, known when, said by whom. One predicate over the
 * stored bounds answers all of it; here the caller's words become the parameters of that predicate, which every query
 * that returns relationships takes (`relation-cypher.ts` writes the predicate).
 */
import { type Day, HIGH, LOW } from '../../model/days.ts';
import { RELATIONSHIP_TYPE_NAMES, RELATIONSHIP_TYPES } from '../../model/vocabulary.ts';
import { type AsOf, readAsOf, readList } from './as-of.ts';
import type { CommonQuery } from './contract.ts';

export interface Filter {
  readonly asOf: AsOf | undefined;
  readonly certainly: boolean;
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
    knownAt: query.knownAt === undefined ? undefined : readAsOf(query.knownAt).last,
    sources: readList(query.sources),
  };
}

/** Whether claims are left out, so that the stored mark of a dispute may no longer hold. */
export function narrows(filter: Filter): boolean {
  return filter.knownAt !== undefined || filter.sources.length > 0;
}

/** Whether it asks for less than everything. */
export function isOpen(filter: Filter): boolean {
  return filter.asOf === undefined && !narrows(filter);
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
    narrowed: narrows(filter),
    sources: [...filter.sources],
  };
}

/** The part that entities take: those that have begun, and were known. */
export function entityParameters(filter: Filter) {
  const { until, surelyUntil, knownAt } = filterParameters(filter);
  return { until, surelyUntil, knownAt };
}
