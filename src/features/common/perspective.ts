/**
 * The perspective of a read: as of which days, how certainly, known when, from which sources. Here the parameters of a
 * request become those of the Cypher fragments `perspective` and `entity-perspective`, which hold the rule;
 * `src/model/perspective.ts` has the same rule in TypeScript, and a property test compares the two.
 */

import { acceptedParameters, type CypherFile } from '../../database/cypher-file.ts';
import type { Parameters } from '../../database/run.ts';
import { type Day, HIGH, LOW } from '../../model/days.ts';
import { parseAsOf, parseKnownAt } from '../../model/parse-as-of.ts';
import type { TimePerspective } from '../../model/perspective.ts';
import type { CommonQuery } from './contract.ts';
import { readList } from './read-list.ts';

export interface Perspective extends TimePerspective {
  readonly knownAt: Day | undefined;
  /** Ids of sources; empty = all. */
  readonly sources: readonly string[];
}

/** Takes what the contract has checked. */
export function perspectiveOf(query: CommonQuery): Perspective {
  return {
    asOf: query.asOf === undefined ? undefined : parseAsOf(query.asOf),
    certainly: query.certainty === 'certainly',
    includeUndated: query.undated === 'include',
    knownAt: query.knownAt === undefined ? undefined : parseKnownAt(query.knownAt),
    sources: readList(query.sources),
  };
}

/** Whether claims are left out, so that the stored mark of a dispute may no longer hold. */
export function restrictsClaims(perspective: Perspective): boolean {
  return perspective.knownAt !== undefined || perspective.sources.length > 0;
}

/** Whether it asks for less than everything. */
export function isUnrestricted(perspective: Perspective): boolean {
  return perspective.asOf === undefined && !restrictsClaims(perspective);
}

/**
 * `until` and `since` bound what is possibly true, `surelyUntil` and `surelySince` what is certainly so; the
 * `happened…` pair bounds when occurrences begin, for a range. What is not asked for is the far sentinel, which every
 * edge passes.
 */
export interface PerspectiveParameters extends Record<string, unknown> {
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

export function perspectiveParameters(perspective: Perspective): PerspectiveParameters {
  const { asOf, certainly } = perspective;
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
    knownAt: perspective.knownAt ?? HIGH,
    withdrawnAfter: perspective.knownAt ?? LOW - 1,
    narrowed: restrictsClaims(perspective),
    sources: [...perspective.sources],
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

export function entityParameters(perspective: Perspective): EntityParameters {
  const { until, surelyUntil, knownAt } = perspectiveParameters(perspective);
  return { until, surelyUntil, attestedUntil: attestedUntil(perspective), knownAt };
}

function attestedUntil({ asOf, includeUndated }: Perspective): Day {
  return asOf === undefined || includeUndated ? HIGH : asOf.last;
}

/** The parameters of a query: what its header declares of the perspective, and its own. */
export function parametersFor(
  query: CypherFile,
  perspective: Perspective,
  own: Parameters,
): Record<string, unknown> {
  const shared = { ...perspectiveParameters(perspective), ...entityParameters(perspective) };
  return { ...acceptedParameters(query, shared), ...own };
}

/**
 * For counting the undated entities that a filter leaves out: those attested only after the day. Nothing where it leaves
 * none out.
 */
export function excludedUndatedParameters(
  perspective: Perspective,
): (EntityParameters & { attestedAfter: Day }) | undefined {
  const { asOf, certainly, includeUndated, knownAt } = perspective;
  if (asOf === undefined || asOf.last === HIGH || (includeUndated && !certainly)) return undefined;
  const attestedAfter = asOf.last;
  return { until: HIGH, surelyUntil: HIGH, attestedUntil: HIGH, attestedAfter, knownAt: knownAt ?? HIGH };
}
