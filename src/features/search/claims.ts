/** Finds claims by their sentence, by what they are about and by whom they are attributed to. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { foldedWords } from '../../model/fold.ts';
import { foldedName, matchName } from '../../model/name-match.ts';
import { FUNCTION_WORDS } from '../../model/search-terms.ts';
import { isTrueAsOf } from '../claims/is-true-as-of.ts';
import { claimsById } from '../common/claim-rows.ts';
import { type Perspective, parametersFor } from '../common/perspective.ts';
import { entityRefOf } from '../common/rows.ts';
import type { ClaimHit } from './contract.ts';
import { type ClaimQuestion, claimQuestion, readClaimQuestion, searchWords, singulars } from './lucene.ts';

const CLAIMS = cypherFile('queries/search/claims');
const row = z.object({
  id: z.string(),
  paraphrase: z.string(),
  predicate: z.string(),
  when: z.string().nullable(),
  candidates: z.int(),
  about: z.array(z.object({ labels: z.array(z.string()), id: z.string(), name: z.string() })),
});
type Row = z.infer<typeof row>;

/** How many candidates the index brings. */
const CANDIDATES = 500;

/** By how much of the query stands in the sentence, then by id, which follows the source. */
export type ClaimRank = readonly [grade: number, id: string];

export interface RankedClaim {
  readonly row: Row;
  readonly ranges: [number, number][];
  readonly rank: ClaimRank;
}

/** Paragraph 2 before paragraph 10. */
const collator = new Intl.Collator('en', { numeric: true });

export function compareClaimRanks(a: ClaimRank, b: ClaimRank): number {
  return a[0] - b[0] || collator.compare(a[1], b[1]) || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
}

/** All claims found, ranked. Where nobody said what is asked for, the words are looked up wherever they stand. */
export async function searchClaims(
  tx: Reading,
  q: string,
  kinds: readonly string[],
  perspective: Perspective,
): Promise<{ hits: RankedClaim[]; cut: boolean }> {
  const asked = readClaimQuestion(q);
  const found = await find(tx, asked, kinds, perspective);
  if (found.hits.length > 0 || asked.by.length === 0) return found;
  return find(tx, { words: searchWords(q), by: [] }, kinds, perspective);
}

async function find(tx: Reading, asked: ClaimQuestion, kinds: readonly string[], perspective: Perspective) {
  const question = claimQuestion(asked);
  if (question === undefined) return { hits: [], cut: false };
  const parameters = parametersFor(CLAIMS, perspective, {
    question,
    kinds: [...kinds],
    candidates: CANDIDATES,
  });
  const rows = await tx.read(CLAIMS, parameters, row);
  const left = rows.filter(({ predicate, when }) =>
    isTrueAsOf({ predicate, ...(when !== null && { when }) }, perspective),
  );
  return {
    hits: left.map((one) => rankedOf(one, asked)).sort((a, b) => compareClaimRanks(a.rank, b.rank)),
    cut: rows[0]?.candidates === CANDIDATES,
  };
}

const [PHRASE, ALL_WORDS, SOME_WORDS, TYPO] = [0, 1, 2, 3];

function rankedOf(one: Row, { words }: ClaimQuestion): RankedClaim {
  const name = foldedName(one.paraphrase);
  const ranges: [number, number][] = [];
  let [missing, typo] = [false, false];
  for (const word of words.filter((each) => !FUNCTION_WORDS.has(each))) {
    const forms = [word, ...singulars(word)];
    const match = forms.map((form) => matchName([form], name)).find((each) => each !== undefined);
    if (match === undefined) missing = true;
    else ranges.push(...match.ranges);
    if (match?.how === 'fuzzy') typo = true;
  }
  const sentence = ` ${foldedWords(one.paraphrase)
    .map(({ text }) => text)
    .join(' ')} `;
  const phrase = words.length > 0 && sentence.includes(` ${words.join(' ')} `);
  const grade = phrase ? PHRASE : typo ? TYPO : missing ? SOME_WORDS : ALL_WORDS;
  return { row: one, ranges: inOrder(ranges), rank: [grade ?? 0, one.id] };
}

function inOrder(ranges: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** The claims that are shown, whole. */
export async function claimHits(tx: Reading, shown: readonly RankedClaim[]): Promise<ClaimHit[]> {
  const claims = await claimsById(
    tx,
    shown.map(({ row: { id } }) => id),
  );
  return shown.flatMap(({ row: { id, about }, ranges }): ClaimHit[] => {
    const claim = claims.get(id);
    const entities = about.map(({ labels, ...entity }) => entityRefOf({ labels, entity }));
    return claim ? [{ ...claim, entities, matched: { ranges } }] : [];
  });
}
