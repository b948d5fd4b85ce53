/** Reads entities: one whole, with what is said and measured of it. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { claimsById, isDisputed, isLeft, shownClaim } from '../claims/claim-rows.ts';
import type { Claim, PropertyValue } from '../common/contract.ts';
import { type Filter, filterParameters } from '../common/filter.ts';
import { type EntityRow, entityRow } from '../common/rows.ts';
import type { Fact, Series } from './contract.ts';

const ENTITY = cypherFile('queries/entities/entity');
const PROPERTY_CLAIMS = cypherFile('queries/entities/property-claims');
const OBSERVATIONS = cypherFile('queries/entities/observations');

export const degreeRow = entityRow.extend({ degree: z.int() });
export type DegreeRow = z.infer<typeof degreeRow>;

/** The entity with this id, or nothing. */
export async function entityById(tx: Reading, id: string): Promise<DegreeRow | undefined> {
  return (await tx.read(ENTITY, { id }, degreeRow))[0];
}

/** Each property of an entity with its claims, as far as the filter leaves them. */
export async function factsOf(
  tx: Reading,
  row: EntityRow,
  own: Readonly<Record<string, PropertyValue>>,
  filter: Filter,
): Promise<Fact[]> {
  const names = Object.keys(own);
  const parameters = { id: String(row.entity.id), properties: names, limit: 500 };
  const ids = await tx.read(PROPERTY_CLAIMS, parameters, z.object({ id: z.string() }));
  const claims = [
    ...(
      await claimsById(
        tx,
        ids.map(({ id }) => id),
      )
    ).values(),
  ];
  return names.flatMap((property) =>
    factOf(
      property,
      own[property] as PropertyValue,
      claims.filter(({ predicate }) => predicate === property),
      filter,
    ),
  );
}

/** Nothing where the property has claims, but none of them is left: then nobody who is asked says it. */
function factOf(property: string, stored: PropertyValue, all: readonly Claim[], filter: Filter): Fact[] {
  const claims = all.filter((claim) => isLeft(claim, filter));
  if (all.length === 0) return [{ property, value: stored, claims: [], disputed: false }];
  const shown = shownClaim(claims);
  if (shown === undefined) return [];
  const best = shownClaim(all);
  const leftOut = best !== undefined && best.id !== shown.id && !claims.includes(best);
  return [
    {
      property,
      value: leftOut ? (shown.value ?? shown.when ?? stored) : stored,
      claims,
      disputed: isDisputed(claims),
      shown: shown.id,
      ...(leftOut && { chosenLeftOut: true }),
    },
  ];
}

const observationRow = z.object({
  observation: z.object({
    id: z.string(),
    measure: z.string(),
    unit: z.string().nullish(),
    value: z.number().nullish(),
    low: z.number().nullish(),
    high: z.number().nullish(),
    qualifier: z.string().nullish(),
    when: z.string().nullish(),
    fromMin: z.int(),
    fromMax: z.int(),
    toMin: z.int(),
    toMax: z.int(),
  }),
  claims: z.array(z.string()),
});

/** The series of an entity: one measure and unit each, by name, in the order of their start. */
export async function seriesOf(tx: Reading, id: string, filter: Filter): Promise<Series[]> {
  const { until, since, surelyUntil, surelySince } = filterParameters(filter);
  const parameters = { id, until, since, surelyUntil, surelySince, limit: 2000 };
  const rows = await tx.read(OBSERVATIONS, parameters, observationRow);
  const claims = await claimsById(
    tx,
    rows.flatMap((row) => row.claims),
  );
  const series = new Map<string, Series>();
  for (const row of rows) {
    const { measure, unit, qualifier, value, low, high, when, ...rest } = row.observation;
    const left = row.claims.flatMap((id) => claims.get(id) ?? []).filter((claim) => isLeft(claim, filter));
    if (left.length === 0 && row.claims.length > 0) continue;
    const key = `${measure}\n${unit ?? ''}`;
    const one = series.get(key) ?? { measure, unit: unit ?? '', observations: [] };
    series.set(key, one);
    one.observations.push({
      ...rest,
      qualifier: qualifier ?? 'exactly',
      ...(typeof value === 'number' && { value }),
      ...(typeof low === 'number' && { low }),
      ...(typeof high === 'number' && { high }),
      ...(typeof when === 'string' && { when }),
      claims: left,
    });
  }
  return [...series.values()].sort((a, b) => (a.measure + a.unit < b.measure + b.unit ? -1 : 1));
}
