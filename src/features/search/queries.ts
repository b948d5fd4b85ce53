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
import { HOW, type Match, matchText } from './match.ts';

const BY_TEXT = cypherFile('queries/search/by-text');
const BY_CODE = cypherFile('queries/search/by-code');
const codeRow = degreeRow.extend({ scheme: z.string() });

/** How many candidates the index brings; a query that has more says `atLeast`. */
export const CANDIDATES = 500;
const SCHEMES = ['COW', 'GW', 'ISO', 'M49', 'UN'];
const FIELDS = ['name', 'symbol', 'iso2', 'iso3', 'aliases'] as const;

/** By how it matches and whether mostly so, by degree, by id. */
export type Rank = readonly [how: number, degree: number, id: string];

export interface Ranked {
  readonly hit: Hit;
  readonly rank: Rank;
}

/** All hits, ranked: exact before prefix before one typo, then by degree, then by id. */
export async function search(
  tx: Reading,
  q: string,
  kinds: readonly string[],
  filter: Filter,
): Promise<{ hits: Ranked[]; cut: boolean }> {
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
  const direct = (await byIdOrCode(tx, q)).filter(({ hit: { kind, also } }) =>
    kinds.length === 0 ? true : kinds.includes(kind) || (also !== undefined && kinds.includes(also)),
  );
  const ids = new Set(direct.map(({ hit }) => hit.id));
  const others = found.map((row) => rankedOf(row, q)).filter(({ hit }) => !ids.has(hit.id));
  return {
    hits: [...direct, ...others].sort((a, b) => compareRanks(a.rank, b.rank)),
    cut: found.length === CANDIDATES,
  };
}

export function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}

const worth = ({ how, mostly }: Pick<Match, 'how' | 'mostly'>) => 2 * HOW.indexOf(how) + (mostly ? 0 : 1);

/** The field that matches best, names first. What only Lucene's own rules match is shown by its name, unmarked. */
function rankedOf(row: DegreeRow, q: string): Ranked {
  const candidates = FIELDS.flatMap((field) => {
    const value = row.entity[field];
    const texts = Array.isArray(value) ? value : [value];
    return texts.flatMap((text) => {
      const match = typeof text === 'string' ? matchText(q, text) : undefined;
      return match ? [{ field, text: text as string, match }] : [];
    });
  });
  const best = candidates.sort((a, b) => worth(a.match) - worth(b.match))[0];
  const ref = entityRefOf(row);
  const { how, mostly, ranges } = best?.match ?? { how: 'fuzzy', mostly: false, ranges: [] };
  const { field, text } = best ?? { field: 'name', text: ref.name };
  return {
    hit: { ...ref, degree: row.degree, matched: { field, text, how, ranges } },
    rank: [worth({ how, mostly }), -row.degree, ref.id],
  };
}

async function byIdOrCode(tx: Reading, q: string): Promise<Ranked[]> {
  const text = q.trim();
  const ranges: [number, number][] = [[0, text.length]];
  const exact = (row: DegreeRow, field: string): Ranked => ({
    hit: { ...entityRefOf(row), degree: row.degree, matched: { field, text, how: 'exact', ranges } },
    rank: [0, -row.degree, String(row.entity.id)],
  });
  if (kindOfId(text) !== undefined) {
    const row = await entityById(tx, text);
    return row ? [exact(row, 'id')] : [];
  }
  if (!/^[A-Za-z0-9]{1,8}$/.test(text)) return [];
  const rows = await tx.read(BY_CODE, { schemes: SCHEMES, code: text.toUpperCase() }, codeRow);
  return rows.map((row) => exact(row, row.scheme));
}
