/** Claims read whole, by their ids: every feature that answers claims reads them here, so that all look alike. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { stored } from '../../database/values.ts';
import { HIGH, LOW } from '../../model/days.ts';
import { isKnown } from '../../model/perspective.ts';
import type { Claim } from './contract.ts';
import type { Perspective } from './perspective.ts';

const BY_IDS = cypherFile('queries/claims/by-ids');
const OF_PROPERTIES = cypherFile('queries/claims/of-properties');

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

/** The claims that give these properties of these entities, by entity, those of each in the order of their ids. */
export async function propertyClaims(
  tx: Reading,
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, Claim[]>> {
  if (ids.length === 0 || properties.length === 0) return new Map();
  const parameters = { ids: [...ids], properties: [...properties], limit: 20_000 };
  const byEntity = new Map<string, Claim[]>(ids.map((id) => [id, []]));
  for (const found of await tx.read(OF_PROPERTIES, parameters, row)) {
    const claim = claimOf(found);
    byEntity.get(claim.subject)?.push(claim);
  }
  return byEntity;
}

/** Those of the named properties that are there. */
export function optional<K extends string>(
  properties: Readonly<Record<string, unknown>>,
  ...names: K[]
): Record<K, never> {
  const there: Record<string, unknown> = {};
  for (const name of names) {
    const value = properties[name];
    if (value !== null && value !== undefined) there[name] = value;
  }
  return there as Record<K, never>;
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
    ...optional(source, 'url', 'publisher'),
  };
}

function claimOf({ claim, source, sourceLabels, attributedTo, contradicts }: z.infer<typeof row>): Claim {
  return {
    id: String(claim.id),
    subject: String(claim.subject ?? ''),
    predicate: String(claim.predicate ?? ''),
    ...optional(claim, 'object', 'value', 'when', 'tone', 'condition', 'because'),
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

/** Whether a claim passes the filter by source and by `knownAt`. */
export function passesFilter(claim: Claim, { knownAt, sources }: Perspective): boolean {
  return (
    (knownAt === undefined || isKnown(claim, knownAt)) &&
    (sources.length === 0 || sources.includes(claim.source.id))
  );
}
