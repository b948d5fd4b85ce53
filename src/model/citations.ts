/**
 * From the claims that support a fact to the days on which it was known, with validation of the citations: the claim
 * must exist, be asserted, and be about the fact.
 */
import type { Known } from './bounds.ts';
import { supports } from './claims.ts';
import { type Day, HIGH, LOW } from './days.ts';
import { parseWhen } from './edtf.ts';
import { type Properties, textOf } from './entity-bounds.ts';
import type { DerivedClaim, RawClaim, RawRelationship } from './raw-graph.ts';
import { relationshipType } from './relationship-types.ts';
import type { ClaimMode, ClaimStatus } from './vocabulary.ts';

export interface ClaimRow extends DerivedClaim {
  readonly raw: RawClaim;
}

export interface ClaimIndex {
  readonly byId: ReadonlyMap<string, ClaimRow>;
  readonly byKey: ReadonlyMap<number, ClaimRow>;
}

/** Mode and status of a claim. The defaults are asserted and standing. */
export function stanceOf(properties: Properties): { mode: ClaimMode; status: ClaimStatus } {
  return {
    mode: (textOf(properties, 'mode') ?? 'asserted') as ClaimMode,
    status: (textOf(properties, 'status') ?? 'standing') as ClaimStatus,
  };
}

/** The claims of a relationship: first those stored as keys, in their order, then newly cited ones. */
export function citedClaims(
  properties: Properties,
  index: ClaimIndex,
  fault: (message: string) => void,
): ClaimRow[] {
  const found = new Set<ClaimRow>();
  for (const key of listOf(properties, 'claims')) {
    const claim = index.byKey.get(Number(key));
    if (claim) found.add(claim);
    else fault(`has the claim key ${String(key)}, which does not exist.`);
  }
  for (const id of listOf(properties, 'cites')) {
    const claim = index.byId.get(String(id));
    if (claim) found.add(claim);
    else fault(`cites the claim ${String(id)}, which does not exist.`);
  }
  return [...found];
}

function listOf(properties: Properties, name: string): readonly unknown[] {
  const value = properties[name];
  return Array.isArray(value) ? value : [];
}

/** The ids that a claim is about: its ABOUT edges, subject and object. */
export function subjectsOf(claim: RawClaim): Set<string> {
  const named = [textOf(claim.properties, 'subject'), textOf(claim.properties, 'object')];
  return new Set([...(claim.about ?? []), ...named.filter((id) => id !== undefined)]);
}

/** Validates the claims that support a relationship. */
export function checkCitations(
  relationship: RawRelationship,
  claims: readonly ClaimRow[],
  fault: (message: string) => void,
): void {
  for (const { id, raw } of claims) {
    const { mode } = stanceOf(raw.properties);
    if (mode !== 'asserted')
      fault(`cites ${id}, which is ${mode}; only asserted claims support a relationship.`);
    const mismatch = mismatchOf(relationship, raw);
    if (mismatch !== undefined) fault(`cites ${id}, ${mismatch}.`);
  }
  if (claims.length === 0) fault('cites no claim.');
  else if (!claims.some(({ raw }) => supports(stanceOf(raw.properties)))) {
    fault('cites no asserted claim that is standing or disputed.');
  }
}

/**
 * How a claim differs from the edge that cites it. Claims of a release about its Dataset, and derived edges, are not
 * checked.
 */
function mismatchOf(relationship: RawRelationship, claim: RawClaim): string | undefined {
  const subject = textOf(claim.properties, 'subject');
  if (subject?.startsWith('source:') || relationship.properties.derived === true) return undefined;
  const predicate = textOf(claim.properties, 'predicate');
  if (predicate !== relationship.type) return `whose predicate is ${predicate ?? 'absent'}`;
  const object = textOf(claim.properties, 'object');
  const { from, to } = relationship;
  const straight = subject === from && object === to;
  const reversed = subject === to && object === from;
  if (straight || (reversed && relationshipType(relationship.type)?.symmetric)) return undefined;
  return `which is about ${subject ?? 'nothing'} and ${object ?? 'nothing'}`;
}

/** A relationship is disputed if one of its asserted claims is disputed. */
export function isDisputedBy(claims: readonly ClaimRow[]): boolean {
  return claims.some(({ raw }) => {
    const { mode, status } = stanceOf(raw.properties);
    return mode === 'asserted' && status === 'disputed';
  });
}

/** Known from the first asserted claim until the last was withdrawn; never known without one. */
export function knownBy(claims: readonly ClaimRow[]): Known {
  const asserted = claims.filter(({ raw }) => stanceOf(raw.properties).mode === 'asserted');
  return asserted.length === 0
    ? { knownFrom: HIGH, knownTo: HIGH }
    : {
        knownFrom: Math.min(...asserted.map((claim) => claim.knownFrom)),
        knownTo: Math.max(...asserted.map((claim) => claim.knownTo)),
      };
}

/**
 * The day on which the end of a spell became known, if later than its start. The claim that states the end is
 * recognized by its own `when` (`2016-11-30/[2018-10-29..2020-11-30]` or `/1995`). If no claim has one, a value
 * written by the importer is kept.
 */
export function endKnownFrom(
  properties: Properties,
  claims: readonly ClaimRow[],
  knownFrom: Day,
): Day | undefined {
  const end = endOf(textOf(properties, 'when'));
  if (end === undefined) return undefined;
  const dated = claims
    .filter(({ raw }) => stanceOf(raw.properties).mode === 'asserted')
    .map((claim) => ({ claim, end: endOf(textOf(claim.raw.properties, 'when')) }))
    .flatMap((entry) =>
      entry.end === undefined ? [] : [{ knownFrom: entry.claim.knownFrom, end: entry.end }],
    );
  const same = dated.filter((entry) => entry.end.min === end.min && entry.end.max === end.max);
  const givers = same.length > 0 ? same : dated;
  const written = properties.endKnownFrom;
  const day =
    givers.length > 0
      ? Math.min(...givers.map((giver) => giver.knownFrom))
      : typeof written === 'number'
        ? written
        : LOW;
  return day > knownFrom ? day : undefined;
}

/** The known end of an interval. Undefined for a single date, an open or unknown end, or an invalid date. */
function endOf(when: string | undefined): { min: Day; max: Day } | undefined {
  if (when === undefined) return undefined;
  try {
    const { single, end } = parseWhen(when);
    return !single && end.kind === 'known' ? end : undefined;
  } catch {
    return undefined; // Reported where the date itself is read.
  }
}
