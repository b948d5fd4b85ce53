/** Finds entities by what a person types: the index brings candidates, the ranking is ours, by how they match. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { kindOfId } from '../../model/vocabulary.ts';
import { entityParameters, type Filter } from '../common/filter.ts';
import { entityRefOf } from '../common/rows.ts';
import { type DegreeRow, degreeRow, entityById } from '../entities/queries.ts';
import type { Hit } from './contract.ts';
import { luceneQuery } from './lucene.ts';
import { HOW, matchText } from './match.ts';

const BY_TEXT = cypherFile('queries/search/by-text');
const BY_CODE = cypherFile('queries/search/by-code');

/** How many candidates the index brings; a query that has more says `atLeast`. */
export const CANDIDATES = 500;
const SCHEMES = ['COW', 'GW', 'ISO', 'M49', 'UN'];
const FIELDS = ['name', 'symbol', 'iso2', 'iso3', 'aliases'] as const;

/** All hits, ranked: exact before prefix before one typo, then by degree, then by id. */
export async function search(
  tx: Reading,
  q: string,
  kinds: readonly string[],
  filter: Filter,
): Promise<{ hits: Hit[]; cut: boolean }> {
  const question = luceneQuery(q);
  if (question === undefined) return { hits: [], cut: false };
  const parameters = {
    ...entityParameters(filter),
    question,
    kinds: [...kinds],
    sources: [...filter.sources],
    candidates: CANDIDATES,
  };
  const found = await tx.read(BY_TEXT, parameters, degreeRow);
  const hits = found.map((row) => hitOf(row, q));
  const direct = (await byIdOrCode(tx, q)).filter(({ kind, also }) =>
    kinds.length === 0 ? true : kinds.includes(kind) || (also !== undefined && kinds.includes(also)),
  );
  const ids = new Set(direct.map(({ id }) => id));
  return {
    hits: [...direct, ...hits.filter(({ id }) => !ids.has(id))].sort(byRank),
    cut: found.length === CANDIDATES,
  };
}

/** The place of a hit in the order. */
export function rankOf(hit: Hit): [how: number, degree: number, id: string] {
  return [HOW.indexOf(hit.matched.how), -hit.degree, hit.id];
}

export function compareRanks(
  a: readonly [number, number, string],
  b: readonly [number, number, string],
): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}

function byRank(a: Hit, b: Hit): number {
  return compareRanks(rankOf(a), rankOf(b));
}

/** The field that matches best, names first. What only Lucene's own rules match is shown by its name, unmarked. */
function hitOf(row: DegreeRow, q: string): Hit {
  const candidates = FIELDS.flatMap((field) => {
    const value = row.entity[field];
    const texts = Array.isArray(value) ? value : [value];
    return texts.flatMap((text) => {
      const match = typeof text === 'string' ? matchText(q, text) : undefined;
      return match ? [{ field, text: text as string, ...match }] : [];
    });
  });
  const best = candidates.sort((a, b) => HOW.indexOf(a.how) - HOW.indexOf(b.how))[0];
  const ref = entityRefOf(row);
  return {
    ...ref,
    degree: row.degree,
    matched: best ?? { field: 'name', text: ref.name, how: 'fuzzy', ranges: [] },
  };
}

async function byIdOrCode(tx: Reading, q: string): Promise<Hit[]> {
  const text = q.trim();
  const ranges: [number, number][] = [[0, text.length]];
  const exact = (row: DegreeRow, field: string): Hit => ({
    ...entityRefOf(row),
    degree: row.degree,
    matched: { field, text, how: 'exact', ranges },
  });
  if (kindOfId(text) !== undefined) {
    const row = await entityById(tx, text);
    return row ? [exact(row, 'id')] : [];
  }
  if (!/^[A-Za-z0-9]{1,8}$/.test(text)) return [];
  const rows = await tx.read(
    BY_CODE,
    { schemes: SCHEMES, code: text.toUpperCase() },
    degreeRow.extend({ scheme: z.string() }),
  );
  return rows.map((row) => exact(row, row.scheme));
}
