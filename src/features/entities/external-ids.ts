/** Entities by the codes of other systems: `wikidata:Q423`, `m49:408`, `un:S/RES/2397`. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { InvalidInput } from '../../endpoint/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { readList } from '../common/read-list.ts';
import { type DegreeRow, degreeRow } from './queries.ts';
import { SCHEMES, type Scheme } from './schemes.ts';

const BY_EXTERNAL_IDS = cypherFile('queries/entities/by-external-ids');
const row = degreeRow.extend({ scheme: z.string(), value: z.string() });

const NAMES = Object.keys(SCHEMES) as Scheme[];

export interface ExternalId {
  /** As it was given. */
  readonly text: string;
  readonly scheme: Scheme;
  /** As stored: in upper case. */
  readonly value: string;
}

/** @throws InvalidInput for a scheme that there is not, and a value that is none of its scheme. */
export function readExternalIds(text: string | undefined, pointer: string): ExternalId[] {
  const faults: { pointer: string; detail: string }[] = [];
  const ids = readList(text).flatMap((given): ExternalId[] => {
    const colon = given.indexOf(':');
    const name = given.slice(0, Math.max(0, colon)).toLowerCase();
    const scheme = NAMES.find((one) => one === name);
    if (scheme === undefined) {
      const meant = nearest(name, NAMES);
      const offer =
        meant && colon > 0
          ? `Did you mean ${meant}:${given.slice(colon + 1, colon + 41)}?`
          : `Schemes are ${NAMES.join(', ')}.`;
      faults.push({
        pointer,
        detail: `${given.slice(0, 60)} does not begin with a known scheme and a colon. ${offer}`,
      });
      return [];
    }
    const value = given.slice(colon + 1).toUpperCase();
    if (!SCHEMES[scheme].form.test(value)) {
      const { example, of } = SCHEMES[scheme];
      faults.push({
        pointer,
        detail: `${given.slice(0, 60)} is not a code of the scheme ${of}. Write it as ${scheme}:${example}.`,
      });
      return [];
    }
    return [{ text: given, scheme, value }];
  });
  if (faults.length > 0) throw new InvalidInput(faults);
  return ids;
}

export interface FoundByCode {
  /** As it was asked for. */
  readonly externalId: string;
  readonly row: DegreeRow;
}

/** In the order in which they were asked for; a code of several entities brings all of them. */
export async function entitiesByExternalIds(tx: Reading, ids: readonly ExternalId[]): Promise<FoundByCode[]> {
  const of = (scheme: Scheme) => ids.filter((id) => id.scheme === scheme).map(({ value }) => value);
  const parameters = {
    wikidata: of('wikidata'),
    iso2: of('iso2'),
    iso3: of('iso3'),
    m49: of('m49'),
    un: of('un'),
    cow: of('cow'),
    gw: of('gw'),
    cowTreaty: of('cow-treaty').map(Number),
  };
  const rows = await tx.read(BY_EXTERNAL_IDS, parameters, row);
  return ids.flatMap(({ text, scheme, value }) =>
    rows
      .filter((one) => one.scheme === scheme && one.value === stored(scheme, value))
      .map((one) => ({ externalId: text, row: one })),
  );
}

const stored = (scheme: Scheme, value: string) => (scheme === 'cow-treaty' ? String(Number(value)) : value);
