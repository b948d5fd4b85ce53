/** Reads what connects two entities: direct relationships, shared entities, votes in common. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { HIGH } from '../../model/days.ts';
import { dyadOf } from '../../model/ids.ts';
import { WALKED_TYPES } from '../../model/vocabulary.ts';
import type { Relation } from '../common/contract.ts';
import { type Perspective, parametersFor } from '../common/perspective.ts';
import { kindOf, type RelationRow, relationRow } from '../common/rows.ts';
import { type DegreeRow, degreeRow, type EntityDetailRow } from '../entities/queries.ts';
import { applySourceFilter } from '../relations/apply-source-filter.ts';
import type { RelationCursorKey } from '../relations/cursor-keys.ts';

const DIRECT = cypherFile('queries/dyads/direct');
const COUNT_DIRECT = cypherFile('queries/dyads/count-direct');
const CODED = cypherFile('queries/dyads/coded');
const COUNT_CODED = cypherFile('queries/dyads/count-coded');
const SHARED = cypherFile('queries/dyads/shared');
const VOTES = cypherFile('queries/dyads/votes');

/** Rows of coded event data are counted no further. */
const COUNTED = 10_000;
/** Limit of shared entities. */
export const MOST_SHARED = 5_000;
const MOST_VOTES = 100_000;

export interface Pair {
  readonly a: EntityDetailRow;
  readonly b: EntityDetailRow;
}

export const idOf = ({ entity }: DegreeRow) => String(entity.id);
const numOf = ({ entity }: DegreeRow) => (typeof entity.num === 'number' ? entity.num : undefined);
const ACTORS: readonly string[] = ['State', 'Person', 'Organization'];
const kindOfRow = ({ labels }: DegreeRow) => kindOf(labels).kind;

/** The keys by which bulk edges between two actors are found; none where they can have none. */
function keysOf({ a, b }: Pair): { readonly src: number; readonly dyad: number } | undefined {
  const [x, y] = [numOf(a), numOf(b)];
  if (x === undefined || y === undefined) return undefined;
  if (!ACTORS.includes(kindOfRow(a)) || !ACTORS.includes(kindOfRow(b))) return undefined;
  if (![a, b].every((row) => row.bulk.some(isCoded))) return undefined;
  return { src: x, dyad: dyadOf(x, y) };
}

const isCoded = (count: EntityDetailRow['bulk'][number]) =>
  count.type === 'ACTED_TOWARDS' && count.out + count.in > 0;

export interface DirectPage {
  readonly relations: readonly Relation[];
  /** Where the next page begins; nothing on the last. */
  readonly next: RelationCursorKey | undefined;
}

/** Which of the direct relationships, and how many. */
export interface DirectSelection {
  /** Empty = all. */
  readonly types: readonly string[];
  /** Only those from this one of the two. */
  readonly from?: DegreeRow | undefined;
  /** Where the page before ended. */
  readonly after?: RelationCursorKey | undefined;
  readonly limit: number;
}

/** The relationships between the two, newest first, after a cursor. */
export async function directRelations(
  tx: Reading,
  { a, b }: Pair,
  { types, from, after, limit }: DirectSelection,
  perspective: Perspective,
): Promise<DirectPage> {
  const [before, beforeId] = after ?? [HIGH + 1, ''];
  const shared = { before, beforeId, limit: limit + 1 };
  const asked: Promise<RelationRow[]>[] = [];
  if (types.length === 0 || types.some((type) => type !== 'ACTED_TOWARDS')) {
    const ask = { ...shared, a: idOf(a), b: idOf(b), types: [...types], from: from ? idOf(from) : '' };
    asked.push(tx.read(DIRECT, parametersFor(DIRECT, perspective, ask), relationRow));
  }
  const keys = keysOf({ a, b });
  if (keys !== undefined && (types.length === 0 || types.includes('ACTED_TOWARDS'))) {
    const ask = { ...shared, dyad: keys.dyad, src: (from && numOf(from)) ?? -1 };
    asked.push(tx.read(CODED, parametersFor(CODED, perspective, ask), relationRow));
  }
  const found = (await Promise.all(asked))
    .flat()
    .sort(
      ({ relation: x }, { relation: y }) =>
        Number(y.fromMin) - Number(x.fromMin) || (String(x.id) < String(y.id) ? 1 : -1),
    );
  const page = found.slice(0, limit);
  const last = page.at(-1)?.relation;
  const shown = await applySourceFilter(tx, page, perspective, (id) => (id === idOf(a) ? a : b));
  return {
    relations: shown.map(({ relation }) => relation),
    next: found.length > limit && last ? [Number(last.fromMin), String(last.id)] : undefined,
  };
}

export interface DirectCount {
  readonly type: Relation['type'];
  /** From the first of the two. */
  readonly outward: boolean;
  readonly count: number;
  /** Counting stopped. */
  readonly more: boolean;
}

const countRow = z.object({ type: relationRow.shape.type, outward: z.boolean(), count: z.int() });
const codedCountRow = countRow.omit({ type: true });

/** How many relationships connect the two, by type and direction. */
export async function directCounts(
  tx: Reading,
  { a, b }: Pair,
  types: readonly string[],
  perspective: Perspective,
): Promise<DirectCount[]> {
  const direct = async (): Promise<DirectCount[]> => {
    const own = { a: idOf(a), b: idOf(b), types: [...types] };
    const rows = await tx.read(COUNT_DIRECT, parametersFor(COUNT_DIRECT, perspective, own), countRow);
    return rows.map((one) => ({ ...one, more: false }));
  };
  const coded = async (keys: NonNullable<ReturnType<typeof keysOf>>): Promise<DirectCount[]> => {
    const own = { ...keys, limit: COUNTED + 1 };
    const rows = await tx.read(COUNT_CODED, parametersFor(COUNT_CODED, perspective, own), codedCountRow);
    const more = rows.reduce((sum, { count }) => sum + count, 0) > COUNTED;
    return rows.map((one) => ({ ...one, type: 'ACTED_TOWARDS', more }));
  };
  const keys = keysOf({ a, b });
  const counts = await Promise.all([
    types.length === 0 || types.some((type) => type !== 'ACTED_TOWARDS') ? direct() : [],
    keys !== undefined && (types.length === 0 || types.includes('ACTED_TOWARDS')) ? coded(keys) : [],
  ]);
  return counts.flat();
}

/** How many relationships of the walked types it has, at all times. */
function walkedDegree({ degree, bulk }: EntityDetailRow): number {
  const others = bulk.filter(({ type }) => !WALKED_TYPES.includes(type));
  return others.reduce((rest, count) => rest - count.out - count.in, degree);
}

/** The entities that both are connected to: the latest first, then by degree, lowest first. One more than the limit where there are more. */
export async function sharedEntities(
  tx: Reading,
  { a, b }: Pair,
  perspective: Perspective,
): Promise<DegreeRow[]> {
  const [few, many] = walkedDegree(a) <= walkedDegree(b) ? [a, b] : [b, a];
  const own = { few: idOf(few), many: idOf(many), limit: MOST_SHARED + 1 };
  return tx.read(SHARED, parametersFor(SHARED, perspective, own), degreeRow);
}

/** Votes in common of two states; nothing where they are none, or have no key. */
export async function votesInCommon(
  tx: Reading,
  { a, b }: Pair,
  perspective: Perspective,
): Promise<{ both: number; same: number; more: boolean } | undefined> {
  if (kindOfRow(a) !== 'State' || kindOfRow(b) !== 'State') return undefined;
  const [x, y] = [numOf(a), numOf(b)];
  const voted = (row: EntityDetailRow) => row.bulk.some(({ type, out }) => type === 'VOTED' && out > 0);
  if (x === undefined || y === undefined || !voted(a) || !voted(b)) return { both: 0, same: 0, more: false };
  const row = z.object({ alike: z.boolean(), count: z.int() });
  const rows = await tx.read(
    VOTES,
    parametersFor(VOTES, perspective, { a: x, b: y, limit: MOST_VOTES + 1 }),
    row,
  );
  const both = rows.reduce((sum, { count }) => sum + count, 0);
  const same = rows.find(({ alike }) => alike)?.count ?? 0;
  return { both, same, more: both > MOST_VOTES };
}
