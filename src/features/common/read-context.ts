/** The transaction and perspective of a read, and the check whether an entity is in that perspective. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Database, Reading } from '../../database/run.ts';
import { InvalidInput, NotInPerspective, type Suggestion } from '../../endpoint/errors.ts';
import { HIGH, isDay, isoFromDay, LOW } from '../../model/days.ts';
import { nearest } from '../../model/nearest.ts';
import { presenceOf } from '../../model/perspective.ts';
import type { CommonQuery } from './contract.ts';
import { type Perspective, perspectiveOf } from './perspective.ts';
import type { EntityRow } from './rows.ts';

const SOURCE_IDS = cypherFile('queries/common/source-ids');
const idRow = z.object({ id: z.string() });

/**
 * Does the work in one READ transaction, so that all its queries see one state of the database.
 * @throws InvalidInput when a requested source does not exist.
 */
export function withReadContext<T>(
  db: Database,
  query: CommonQuery,
  work: (tx: Reading, perspective: Perspective) => Promise<T>,
): Promise<T> {
  const perspective = perspectiveOf(query);
  return db.reading(async (tx) =>
    work(tx, { ...perspective, sources: await resolveSources(tx, perspective.sources) }),
  );
}

const POINTER = '/query/sources';

/** The sources of a filter: those that are named, or all but those that are named with a minus. */
async function resolveSources(tx: Reading, named: readonly string[]): Promise<readonly string[]> {
  const leftOut = named.filter((id) => id.startsWith('-')).map((id) => id.slice(1));
  await requireSources(tx, leftOut.length > 0 ? leftOut : named, POINTER);
  if (leftOut.length === 0) return named;
  if (leftOut.length < named.length) {
    const detail =
      'sources must either list sources to include or, each with a minus, sources to exclude, not both.';
    throw new InvalidInput([{ pointer: POINTER, detail }]);
  }
  const left = (await sourceIds(tx)).filter((id) => !leftOut.includes(id));
  if (left.length > 0) return left;
  throw new InvalidInput([
    { pointer: POINTER, detail: 'sources excludes every source. Leave at least one.' },
  ]);
}

const sourceIds = async (tx: Reading): Promise<string[]> =>
  (await tx.read(SOURCE_IDS, { limit: 10_000 }, idRow)).map(({ id }) => id);

/** Of an id that no source has: the nearest one. */
export async function suggestSources(tx: Reading, id: string): Promise<Suggestion[]> {
  const meant = nearest(id, await sourceIds(tx));
  return meant === undefined ? [] : [{ id: meant, name: meant }];
}

/** @throws InvalidInput that names each unknown source and the nearest known one. */
export async function requireSources(tx: Reading, ids: readonly string[], pointer: string): Promise<void> {
  if (ids.length === 0) return;
  const known = await sourceIds(tx);
  const faults = ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = nearest(id, known);
      const offer = meant ? `Did you mean ${meant}?` : 'See /api/v1/sources for the list.';
      return { pointer, detail: `There is no source ${id.slice(0, 80)}. ${offer}` };
    });
  if (faults.length > 0) throw new InvalidInput(faults);
}

const iso = (day: number) => (isDay(day) ? isoFromDay(day) : String(day));

/** @throws NotInPerspective where it begins after `asOf`, is undated and not attested by then, or was not known at `knownAt`. */
export function requireInPerspective({ entity }: EntityRow, perspective: Perspective): void {
  const id = String(entity.id);
  const { fromMin = LOW, fromMax = LOW, knownFrom = LOW, attestedFrom } = entity as Record<string, number>;
  const last = perspective.asOf?.last ?? HIGH;
  switch (presenceOf({ fromMin, fromMax, knownFrom, attestedFrom }, perspective)) {
    case 'present':
      return;
    case 'not-known':
      throw new NotInPerspective(id, `no source named it before ${iso(knownFrom)}.`);
    case 'not-begun':
      throw new NotInPerspective(id, `it begins on ${iso(fromMin)}, after ${iso(last)}.`);
    case 'undated': {
      const first =
        attestedFrom === undefined || attestedFrom === HIGH ? '' : ` (first: ${iso(attestedFrom)})`;
      const shown = `no dated relationship or observation shows it by ${iso(last)}${first}`;
      const remedy = perspective.certainly ? '' : ' Use undated=include to include it.';
      throw new NotInPerspective(id, `it has no date of its own, and ${shown}.${remedy}`);
    }
  }
}
