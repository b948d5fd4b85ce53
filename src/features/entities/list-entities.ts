/** The three ways to list entities: by id page by page, sorted, or those that the caller names. */
import { z } from 'zod';
import type { Reading } from '../../database/run.ts';
import { InvalidInput, NotInPerspective, TooMuch } from '../../endpoint/errors.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import type { Perspective } from '../common/perspective.ts';
import { requireInPerspective } from '../common/read-context.ts';
import { readList } from '../common/read-list.ts';
import { entityOf } from '../common/rows.ts';
import { afterKey, type SortKey, sorted, sortKey } from '../common/sort.ts';
import { readKinds } from '../common/validate-types.ts';
import { type EntitiesAnswer, type EntitiesQuery, type Missing, MOST_IDS, MOST_SORTED } from './contract.ts';
import { entitiesByExternalIds, readExternalIds } from './external-ids.ts';
import { type IdRange, idRangesOf } from './id-ranges.ts';
import {
  COUNTED,
  countEntities,
  countUndated,
  type DegreeRow,
  entitiesAfter,
  entitiesWithDegree,
  type SortRow,
  sortRows,
  withFilteredProperties,
} from './queries.ts';

export type ListEntities = (tx: Reading, perspective: Perspective) => Promise<EntitiesAnswer>;

/** Chooses by what is asked for, with everything that needs no database checked. @throws InvalidInput */
export function entityLister(query: EntitiesQuery): ListEntities {
  if (query.ids !== undefined || query.externalIds !== undefined) return namedList(query);
  const ranges = idRangesOf(readKinds(query.kinds, '/query/kinds'));
  const question = { path: '/entities', ...query };
  if (query.sort !== undefined) {
    const { sort } = query;
    const after = readCursor(query.cursor, question, sortKey);
    return (tx, perspective) =>
      sortedPage(tx, perspective, { ranges, question, sort, after, limit: query.limit });
  }
  const [after = ''] = readCursor(query.cursor, question, z.tuple([z.string()])) ?? [];
  return (tx, perspective) => pageById(tx, perspective, { ranges, question, after, limit: query.limit });
}

interface Page {
  readonly ranges: readonly IdRange[];
  readonly question: Readonly<Record<string, unknown>>;
  readonly limit: number;
}

async function pageById(
  tx: Reading,
  perspective: Perspective,
  { ranges, question, after, limit }: Page & { readonly after: string },
): Promise<EntitiesAnswer> {
  const [found, count, undated] = await Promise.all([
    entitiesAfter(tx, ranges, perspective, after, limit),
    countEntities(tx, ranges, perspective),
    countUndated(tx, ranges, perspective),
  ]);
  const page = found.slice(0, limit);
  const last = page.at(-1)?.entity.id;
  return {
    items: await itemsOf(tx, page, perspective),
    showing: page.length,
    ...(count > COUNTED ? { atLeast: COUNTED } : { total: count }),
    ...(undated && { undated }),
    ...(found.length > page.length && { next: writeCursor(question, [String(last)]) }),
  };
}

/** All keys are read and sorted here: no index has the order of a name or a degree under every filter. */
async function sortedPage(
  tx: Reading,
  perspective: Perspective,
  {
    ranges,
    question,
    sort,
    after,
    limit,
  }: Page & { readonly sort: NonNullable<EntitiesQuery['sort']>; readonly after: SortKey | undefined },
): Promise<EntitiesAnswer> {
  const [rows, undated] = await Promise.all([
    sortRows(tx, ranges, perspective, MOST_SORTED),
    countUndated(tx, ranges, perspective),
  ]);
  if (rows.length > MOST_SORTED) {
    throw new TooMuch(
      `More than ${MOST_SORTED} entities match, too many to sort by ${sort.replace('-', '')}. Perspective by kinds, or omit sort.`,
    );
  }
  const keyOf = (row: SortRow): SortKey => [row[sort.replace('-', '') as keyof SortRow], row.id];
  const left = afterKey(sorted(rows, sort, keyOf), sort, after, keyOf);
  const shown = left.slice(0, limit);
  const last = shown.at(-1);
  const byId = await entitiesWithDegree(
    tx,
    shown.map(({ id }) => id),
  );
  const page = shown.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    items: await itemsOf(tx, page, perspective),
    showing: page.length,
    total: rows.length,
    ...(undated && { undated }),
    ...(left.length > shown.length && last && { next: writeCursor(question, keyOf(last)) }),
  };
}

/** @throws InvalidInput where a filter of lists stands beside the ids, or there are too many. */
function namedList(query: EntitiesQuery): ListEntities {
  const name = query.ids === undefined ? 'externalIds' : 'ids';
  const others = (['externalIds', 'kinds', 'sort', 'cursor'] as const).filter(
    (other) => other !== name && query[other] !== undefined,
  );
  if (others.length > 0) {
    throw new InvalidInput(
      others.map((other) => ({
        pointer: `/query/${other}`,
        detail: `${other} cannot be combined with ${name}, which sets the entities and their order.`,
      })),
    );
  }
  const codes = readExternalIds(query.externalIds, '/query/externalIds');
  const ids = readList(query.ids);
  if (Math.max(ids.length, codes.length) > MOST_IDS) {
    throw new InvalidInput([
      {
        pointer: `/query/${name}`,
        detail: `${name} has ${Math.max(ids.length, codes.length)} ids; the limit is ${MOST_IDS}.`,
      },
    ]);
  }
  if (query.ids !== undefined) {
    return async (tx, perspective) => {
      const byId = await entitiesWithDegree(tx, ids);
      return named(
        tx,
        perspective,
        ids.map((id) => ({ asked: id, rows: [byId.get(id)].filter((row) => row !== undefined) })),
      );
    };
  }
  return async (tx, perspective) => {
    const found = await entitiesByExternalIds(tx, codes);
    const asked = codes.map(({ text }) => ({
      asked: text,
      rows: found.filter(({ externalId }) => externalId === text).map(({ row }) => row),
    }));
    return named(tx, perspective, asked, true);
  };
}

async function named(
  tx: Reading,
  perspective: Perspective,
  asked: readonly { readonly asked: string; readonly rows: readonly DegreeRow[] }[],
  external = false,
): Promise<EntitiesAnswer> {
  const missing: Missing[] = [];
  const present: { asked: string; row: DegreeRow }[] = [];
  for (const { asked: id, rows } of asked) {
    if (rows.length === 0) missing.push({ id, why: 'unknown', detail: `No entity has the id ${id}.` });
    for (const row of rows) {
      const why = whyNotIn(row, perspective);
      if (why === undefined) present.push({ asked: id, row });
      else missing.push({ id, why: 'not-in-perspective', detail: why });
    }
  }
  const items = await itemsOf(
    tx,
    present.map(({ row }) => row),
    perspective,
  );
  return {
    items: external ? items.map((item, at) => ({ ...item, externalId: present[at]?.asked ?? '' })) : items,
    showing: items.length,
    total: items.length,
    missing,
  };
}

function whyNotIn(row: DegreeRow, perspective: Perspective): string | undefined {
  try {
    requireInPerspective(row, perspective);
    return undefined;
  } catch (error) {
    if (error instanceof NotInPerspective) return error.message;
    throw error;
  }
}

/** Entities as they are answered, in the order of their rows. */
function itemsOf(tx: Reading, rows: readonly DegreeRow[], perspective: Perspective) {
  const items = rows.map((row) => ({ ...entityOf(row, perspective.asOf), degree: row.degree }));
  return withFilteredProperties(tx, items, perspective);
}
