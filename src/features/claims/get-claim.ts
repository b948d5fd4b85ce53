/** The response of `/claims/{id}`: one claim with its relationships and contradictions. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { NotInPerspective, type Suggestion, UnknownId } from '../../endpoint/errors.ts';
import { distance } from '../../model/edit-distance.ts';
import { relationshipType } from '../../model/vocabulary.ts';
import { claimsById, passesFilter } from '../common/claim-rows.ts';
import type { Claim, Relation } from '../common/contract.ts';
import type { Perspective } from '../common/perspective.ts';
import { type EntityRow, entityRefOf } from '../common/rows.ts';
import { entitiesByIds } from '../entities/queries.ts';
import { edgesBetween } from '../graph/queries.ts';
import type { ClaimAnswer } from './contract.ts';
import { isTrueAsOf } from './is-true-as-of.ts';

const NEAR_IDS = cypherFile('queries/claims/near-ids');

/** @throws UnknownId with near ones; NotInPerspective where the filter leaves it out. */
export async function getClaim(tx: Reading, id: string, perspective: Perspective): Promise<ClaimAnswer> {
  const claim = (await claimsById(tx, [id])).get(id);
  if (claim === undefined) throw new UnknownId(id, await suggestClaims(tx, id));
  requireClaimInPerspective(claim, perspective);
  const [against, ends] = await Promise.all([
    claimsById(tx, claim.contradicts),
    entitiesByIds(tx, [claim.subject, claim.object ?? claim.subject]),
  ]);
  const subject = ends.get(claim.subject);
  const object = claim.object === undefined ? undefined : ends.get(claim.object);
  return {
    claim,
    ...(subject && { subject: entityRefOf(subject) }),
    ...(object && { object: entityRefOf(object) }),
    contradictedBy: [...against.values()].filter((other) => passesFilter(other, perspective)),
    relations: subject && object ? await relationsBehind(tx, claim, [subject, object], perspective) : [],
  };
}

/** Between what the claim is about; its own date was looked at, so theirs is not. */
async function relationsBehind(
  tx: Reading,
  { id, predicate }: Claim,
  ends: readonly EntityRow[],
  perspective: Perspective,
): Promise<Relation[]> {
  if (relationshipType(predicate) === undefined) return [];
  const edges = await edgesBetween(tx, { ...perspective, asOf: undefined }, ends, [predicate]);
  return edges.filter(({ claims }) => claims.includes(id));
}

function requireClaimInPerspective(claim: Claim, perspective: Perspective): void {
  if (!passesFilter(claim, { ...perspective, sources: [] })) {
    throw new NotInPerspective(claim.id, 'it was not public, or was withdrawn, on the day of knownAt.');
  }
  if (!passesFilter(claim, perspective)) {
    throw new NotInPerspective(
      claim.id,
      `its source, ${claim.source.id}, is not among the requested sources.`,
    );
  }
  if (!isTrueAsOf(claim, perspective)) {
    throw new NotInPerspective(claim.id, `its date, ${claim.when}, is excluded by asOf.`);
  }
}

/** Claims with nearly this id: those of the same source, so that a wrong paragraph finds the right one. */
async function suggestClaims(tx: Reading, id: string): Promise<Suggestion[]> {
  const prefix = /^claim:[A-Za-z0-9-]{3,}/.exec(id)?.[0].slice(0, 12) ?? 'claim:';
  const rows = await tx.read(
    NEAR_IDS,
    { prefix, limit: 2_000 },
    z.object({ id: z.string(), name: z.string() }),
  );
  return rows
    .map((near) => ({ near, far: distance(id, near.id, 4) }))
    .filter(({ far }) => far <= 4)
    .sort((a, b) => a.far - b.far || (a.near.id < b.near.id ? -1 : 1))
    .slice(0, 5)
    .map(({ near }) => near);
}
