/** Finds disputes: claims that cannot all be true, gathered by what they are about. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { displayedClaim } from '../../model/claims.ts';
import { relationshipType } from '../../model/vocabulary.ts';
import { claimsById, passesFilter } from '../common/claim-rows.ts';
import type { Claim } from '../common/contract.ts';
import type { Perspective } from '../common/perspective.ts';
import { entityRefOf } from '../common/rows.ts';
import { entitiesByIds } from '../entities/queries.ts';
import { edgesBetween } from '../graph/queries.ts';
import type { Dispute } from './contract.ts';

const PAIRS = cypherFile('queries/contested/pairs');
const pairRow = z.object({ one: z.string(), other: z.string() });

/** How many pairs are read; more would be no dossier but a file to analyse. */
const MOST_PAIRS = 5_000;

/** What claims of one dispute share. */
export interface Group {
  readonly key: string;
  readonly claims: readonly Claim[];
}

/** All disputes of which two contradicting claims are both left by the filter, in the order of their keys. */
export async function disputes(
  tx: Reading,
  perspective: Perspective,
  about: string | undefined,
): Promise<{ groups: Group[]; cut: boolean }> {
  const pairs = await tx.read(PAIRS, { limit: MOST_PAIRS + 1 }, pairRow);
  const claims = await claimsById(
    tx,
    pairs.flatMap(({ one, other }) => [one, other]),
  );
  const groups = new Map<string, Set<Claim>>();
  for (const { one, other } of pairs) {
    const both = [claims.get(one), claims.get(other)].filter((claim) => claim !== undefined);
    if (both.length < 2 || !both.every((claim) => passesFilter(claim, perspective))) continue;
    if (about !== undefined && !both.some((claim) => claim.subject === about || claim.object === about))
      continue;
    const key = keyOf(both[0] as Claim);
    const group = groups.get(key) ?? new Set();
    groups.set(key, group);
    for (const claim of both) group.add(claim);
  }
  return {
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, members]) => ({ key, claims: [...members].sort(byChoice) })),
    cut: pairs.length > MOST_PAIRS,
  };
}

/** The stored reason of a choice; where the filter leaves the chosen claim out, the rule that picks another. */
function reasonFor(shown: Claim, claims: readonly Claim[]): string {
  if (shown.chosen && shown.because !== undefined) return shown.because;
  const others = claims.filter(({ id }) => id !== shown.id);
  return others.every(({ confidence }) => confidence === shown.confidence)
    ? 'It was published first among the claims that match the filter.'
    : `It has the highest confidence among the claims that match the filter (${shown.confidence}).`;
}

function keyOf({ subject, predicate, object }: Claim): string {
  return [subject, predicate, object ?? ''].join('|');
}

/** The chosen one first, then by the day they were known. */
function byChoice(a: Claim, b: Claim): number {
  return Number(b.chosen) - Number(a.chosen) || a.knownFrom - b.knownFrom || (a.id < b.id ? -1 : 1);
}

/** The disputes with the names of what they are about, and the relationship that each concerns. */
export async function described(
  tx: Reading,
  groups: readonly Group[],
  perspective: Perspective,
): Promise<Dispute[]> {
  const ids = groups.flatMap(({ claims }) =>
    claims.flatMap(({ subject, object }) => [subject, object ?? subject]),
  );
  const byId = await entitiesByIds(tx, ids);
  const types = [...new Set(groups.flatMap(({ claims }) => claims.map(({ predicate }) => predicate)))].filter(
    (predicate) => relationshipType(predicate) !== undefined,
  );
  const edges =
    types.length === 0
      ? []
      : await edgesBetween(tx, { ...perspective, asOf: undefined }, [...byId.values()], types);
  return groups.flatMap(({ claims }) => {
    const first = claims[0];
    const subject = first && byId.get(first.subject);
    if (first === undefined || subject === undefined) return [];
    const object = first.object === undefined ? undefined : byId.get(first.object);
    const relation = edges.find((edge) => claims.some(({ id }) => edge.claims.includes(id)));
    const shown = displayedClaim(claims);
    return [
      {
        subject: entityRefOf(subject),
        predicate: first.predicate,
        ...(object && { object: entityRefOf(object) }),
        ...(relation && { relation: relation.id }),
        ...(shown && { shown: shown.id, because: reasonFor(shown, claims) }),
        claims: [...claims],
      },
    ];
  });
}
