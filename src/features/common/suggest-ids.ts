/** Suggestions for an unknown entity id: entities with a similar id or with the same words in their name. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import type { Suggestion } from '../../endpoint/errors.ts';
import { distance } from '../../model/edit-distance.ts';
import { foldedWords } from '../../model/fold.ts';
import { mayBeTypo } from '../../model/search-terms.ts';
import { kindOfId } from '../../model/vocabulary.ts';

const NEAR_IDS = cypherFile('queries/common/near-ids');
const NEAR_NAMES = cypherFile('queries/common/near-names');
const row = z.object({ id: z.string(), name: z.string() });

/** Up to five entities whose id the caller may have meant. */
export async function suggestIds(tx: Reading, id: string): Promise<Suggestion[]> {
  const colon = id.indexOf(':');
  const tail = id.slice(colon + 1);
  const words = foldedWords(tail)
    .map((word) => word.text)
    .slice(0, 8);
  const prefix = kindOfId(id) === undefined ? '' : id.slice(0, colon + 1 + (tail.length > 4 ? 2 : 1));
  const alike = prefix === '' ? [] : await tx.read(NEAR_IDS, { prefix, limit: 2000 }, row);
  // Folded words have only letters and digits, so nothing in them is syntax to Lucene.
  const text = words.flatMap((word) => (mayBeTypo(word) ? [word, `=${word}~1`] : [word])).join(' ');
  const named = words.length === 0 ? [] : await tx.read(NEAR_NAMES, { words: text, limit: 20 }, row);
  return rank(id, alike, named);
}

/** Ids within a small edit distance first, then entities found by name; each entity once. */
function rank(id: string, alike: readonly Suggestion[], named: readonly Suggestion[]): Suggestion[] {
  const cap = Math.max(1, Math.min(4, Math.floor(id.length / 4)));
  const close = [...alike, ...named]
    .map((near) => ({ near, far: distance(id.toLowerCase(), near.id.toLowerCase(), cap) }))
    .filter(({ far }) => far <= cap)
    .sort((a, b) => a.far - b.far || (a.near.id < b.near.id ? -1 : 1))
    .map(({ near }) => near);
  const kind = kindOfId(id);
  const sameKind = named.filter((near) => kind === undefined || kindOfId(near.id) === kind);
  const byId = new Map([...close, ...sameKind, ...named].map((near) => [near.id, near]));
  return [...byId.values()].slice(0, 5);
}
