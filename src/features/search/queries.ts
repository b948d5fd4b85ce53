/** Finds entities by what a person types: the index brings candidates, the ranking is ours, by how they match. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { foldedName, GRADES, type Match, matchName, queryWords } from '../../model/name-match.ts';
import { codesOf, squeezed } from '../../model/search-terms.ts';
import { type Perspective, parametersFor } from '../common/perspective.ts';
import { entityRefOf } from '../common/rows.ts';
import { degreeRow } from '../entities/queries.ts';
import type { Hit } from './contract.ts';
import { entityQuestion } from './lucene.ts';

const BY_TEXT = cypherFile('queries/search/by-text');
const row = degreeRow.extend({
  codes: z.array(z.object({ scheme: z.string(), value: z.string() })),
  candidates: z.int(),
});
type Row = z.infer<typeof row>;

/** How many candidates the index brings; a query that has more says `atLeast`. */
export const CANDIDATES = 500;
const FIELDS = ['name', 'symbol', 'aliases'] as const;

/** By how well it matches, by degree, by id. */
export type Rank = readonly [grade: number, degree: number, id: string];

export interface Ranked {
  readonly hit: Hit;
  readonly rank: Rank;
}

/** All hits, ranked: exact before prefix before one typo, then by degree, then by id. */
export async function search(
  tx: Reading,
  q: string,
  kinds: readonly string[],
  perspective: Perspective,
): Promise<{ hits: Ranked[]; cut: boolean }> {
  const question = entityQuestion(q);
  if (question === undefined) return { hits: [], cut: false };
  const parameters = parametersFor(BY_TEXT, perspective, {
    question,
    kinds: [...kinds],
    candidates: CANDIDATES,
  });
  const found = await tx.read(BY_TEXT, parameters, row);
  const asked = queryWords(q);
  return {
    hits: found.flatMap((one) => rankedOf(one, q, asked) ?? []).sort((a, b) => compareRanks(a.rank, b.rank)),
    // The filter looks at the candidates only: beyond them there may be more.
    cut: found[0]?.candidates === CANDIDATES,
  };
}

export function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}

interface Found {
  readonly field: string;
  readonly text: string;
  readonly match: Match;
}

/** The field that matches best, names first; nothing where only a part of the words is in each name. */
function rankedOf(found: Row, q: string, asked: readonly string[]): Ranked | undefined {
  const ref = entityRefOf(found);
  const matches = [...namesFound(found, asked), ...codesFound(found, q)];
  const best = matches.sort((a, b) => a.match.grade - b.match.grade)[0];
  if (best === undefined) return undefined;
  const { field, text, match } = best;
  const { how, grade, ranges } = match;
  return {
    hit: { ...ref, degree: found.degree, matched: { field, text, how, ranges } },
    rank: [grade, -found.degree, ref.id],
  };
}

function namesFound({ entity }: Row, asked: readonly string[]): Found[] {
  return FIELDS.flatMap((field) => {
    const value = entity[field];
    const texts = Array.isArray(value) ? value : [value];
    return texts.flatMap((text): Found[] => {
      const match = typeof text === 'string' ? matchName(asked, foldedName(text)) : undefined;
      return match ? [{ field, text: text as string, match }] : [];
    });
  });
}

/** Codes match as a whole, with or without the scheme before them; ids as far as they are typed. */
function codesFound({ labels, entity, codes }: Row, q: string): Found[] {
  const typed = squeezed(q);
  const id = String(entity.id);
  const { kind } = entityRefOf({ labels, entity });
  const known = codesOf({ kind, properties: entity, codes }).filter(
    ({ scheme, value }) => typed === squeezed(value) || typed === squeezed(scheme + value),
  );
  const whole = (text: string): Match => ({ how: 'exact', grade: 0, ranges: [[0, text.length]] });
  const found = known.map(({ field, value }): Found => ({ field, text: value, match: whole(value) }));
  if (typed === squeezed(id)) found.push({ field: 'id', text: id, match: whole(id) });
  else if (id.toLowerCase().startsWith(q.trim().toLowerCase()) && q.includes(':')) {
    const match: Match = { how: 'prefix', grade: GRADES.indexOf('mostly'), ranges: [[0, q.trim().length]] };
    found.push({ field: 'id', text: id, match });
  }
  return found;
}
