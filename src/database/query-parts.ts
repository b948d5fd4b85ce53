/**
 * Smaller forms of a Cypher file. Neo4j plans each text once, and the time grows with the text, so a query leaves out the
 * tests that its parameters do not need. Such a part of the statement stands between the comments `if about` and `end`,
 * and is left out while the parameter `about` is empty. A part may name several parameters (`if knownAt, sources`): it
 * stays when one of them is not empty. The file as written, with all its parts, is correct for any parameters.
 */
import { HIGH, LOW } from '../model/days.ts';
import type { CypherFile } from './cypher-file.ts';
import { keepParts, namesOf } from './query-part-syntax.ts';

/** Values that test nothing: no text, no list members, no number, the last day there is (`knownAt`). */
const isEmpty = (value: unknown): boolean =>
  value === '' || value === LOW || value === HIGH || (Array.isArray(value) && value.length === 0);

const variants = new WeakMap<CypherFile, Map<string, CypherFile>>();

/** The form of a file that `make` gives, made once for each key. */
function variant(file: CypherFile, key: string, make: () => CypherFile): CypherFile {
  const known = variants.get(file) ?? new Map<string, CypherFile>();
  variants.set(file, known);
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** With only the parts of these conditions, and without the parameters that only the others use. */
function withParts(file: CypherFile, kept: readonly string[]): CypherFile {
  const text = keepParts(file.text, (condition) => kept.includes(condition));
  const parameters = Object.entries(file.parameters).filter(([name]) =>
    new RegExp(`\\$${name}\\b`).test(text),
  );
  return { ...file, text, conditions: kept, parameters: Object.fromEntries(parameters) };
}

/** The file without any of its parts: what most reads run. Itself where it has none. */
export function withoutParts(file: CypherFile): CypherFile {
  return file.conditions.length === 0 ? file : variant(file, 'parts:', () => withParts(file, []));
}

/** The text to run with these parameters, and what it takes of them. */
export function textFor(
  file: CypherFile,
  given: Readonly<Record<string, unknown>>,
): { readonly query: CypherFile; readonly given: Readonly<Record<string, unknown>> } {
  const { conditions } = file;
  const kept = conditions.filter((condition) => namesOf(condition).some((name) => !isEmpty(given[name])));
  if (kept.length === conditions.length) return { query: file, given };
  const query = variant(file, `parts:${kept.join(';')}`, () => withParts(file, kept));
  const taken = Object.entries(given).filter(
    ([name]) => name in query.parameters || !(name in file.parameters),
  );
  return { query, given: Object.fromEntries(taken) };
}

/**
 * A text that is written for one relationship type (`for each of` in its header), for another one: a type cannot be a
 * parameter without losing its indexes, and a text that lists all of them takes seconds to plan.
 * @param type of the vocabulary; never a text from outside
 */
export function forType(file: CypherFile, type: string): CypherFile {
  const { forEach } = file;
  if (!forEach?.types.includes(type)) throw new Error(`${file.name} is not written for ${type}`);
  return variant(file, `type:${type}`, () => ({
    ...file,
    needs: [type],
    text: file.text.replaceAll(new RegExp(`(?<=:)${forEach.written}\\b`, 'g'), type),
  }));
}
