/** Claims read whole, by their ids: every feature that answers claims reads them here, so that all look alike. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { HIGH, LOW } from '../../model/days.ts';
import { CONFIDENCES } from '../../model/vocabulary.ts';
import type { Claim } from '../common/contract.ts';
import type { Filter } from '../common/filter.ts';

const BY_IDS = cypherFile('queries/claims/by-ids');

const stored = z.record(z.string(), z.json());
const row = z.object({
  claim: stored,
  source: stored,
  sourceLabels: z.array(z.string()),
  attributedTo: z.array(
    z.object({ id: z.string(), name: z.string(), depth: z.int(), how: z.string().nullable() }),
  ),
  contradicts: z.array(z.string()),
});

/** The claims with these ids, by id; an id that is none is left out. */
export async function claimsById(tx: Reading, ids: Iterable<string>): Promise<Map<string, Claim>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await tx.read(BY_IDS, { ids: wanted }, row);
  return new Map(rows.map((found) => [String(found.claim.id), claimOf(found)]));
}

/** Those of the named properties that are there. */
export function optional<K extends string>(
  properties: Readonly<Record<string, unknown>>,
  ...names: K[]
): Record<K, never> {
  return Object.fromEntries(
    names
      .filter((name) => properties[name] !== null && properties[name] !== undefined)
      .map((name) => [name, properties[name]]),
  ) as Record<K, never>;
}

/** A source as every citation shows it. */
export function sourceRefOf(
  source: Readonly<Record<string, unknown>>,
  labels: readonly string[],
): Claim['source'] {
  return {
    id: String(source.id),
    title: String(source.title ?? source.id),
    role: labels.includes('Dataset') ? 'dataset' : ((source.role ?? 'record') as 'record'),
    published: String(source.published ?? ''),
    ...optional(source, 'url'),
  };
}

function claimOf({ claim, source, sourceLabels, attributedTo, contradicts }: z.infer<typeof row>): Claim {
  return {
    id: String(claim.id),
    subject: String(claim.subject ?? ''),
    predicate: String(claim.predicate ?? ''),
    ...optional(claim, 'object', 'value', 'when', 'tone', 'condition'),
    mode: claim.mode as Claim['mode'],
    confidence: claim.confidence as Claim['confidence'],
    locator: String(claim.locator ?? ''),
    paraphrase: String(claim.paraphrase ?? ''),
    status: claim.status as Claim['status'],
    chosen: claim.chosen === true,
    knownFrom: typeof claim.knownFrom === 'number' ? claim.knownFrom : LOW,
    knownTo: typeof claim.knownTo === 'number' ? claim.knownTo : HIGH,
    source: sourceRefOf(source, sourceLabels),
    attributedTo: attributedTo.map((by) => ({ ...by, how: (by.how ?? 'said') as 'said' })),
    contradicts,
  };
}

/** Whether the filter leaves a claim: its source was asked for, and it was public on the day asked for. */
export function isLeft(claim: Claim, filter: Filter): boolean {
  const { knownAt, sources } = filter;
  const known = knownAt === undefined || (claim.knownFrom <= knownAt && knownAt < claim.knownTo);
  return known && (sources.length === 0 || sources.includes(claim.source.id));
}

/**
 * Of claims that are left, the one whose word is shown: the chosen one; else the best asserted one that is neither
 * superseded nor retracted: stated before reported before inferred, then the earliest known, then by id (vocabulary,
 * "Claims", rule 4).
 */
export function shownClaim(claims: readonly Claim[]): Claim | undefined {
  const standing = claims.filter(
    ({ mode, status }) => mode === 'asserted' && status !== 'superseded' && status !== 'retracted',
  );
  const rank = (claim: Claim) => CONFIDENCES.indexOf(claim.confidence);
  return standing.sort(
    (a, b) =>
      Number(b.chosen) - Number(a.chosen) ||
      rank(a) - rank(b) ||
      a.knownFrom - b.knownFrom ||
      (a.id < b.id ? -1 : 1),
  )[0];
}

/** Whether two claims that cannot both be true are among those left (rule 5). */
export function isDisputed(claims: readonly Claim[]): boolean {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.some(({ contradicts }) => contradicts.some((id) => ids.has(id)));
}
