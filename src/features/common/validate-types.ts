/** Lists of kinds and types in a query string, checked against the vocabulary: a misspelt one is a fault, not an empty answer. */

import { InvalidInput } from '../../endpoint/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { KIND_NAMES, KINDS, RELATIONSHIP_TYPE_NAMES } from '../../model/vocabulary.ts';
import { readList } from './read-list.ts';

const LABELS: readonly string[] = [...KIND_NAMES, ...KIND_NAMES.flatMap((kind) => KINDS[kind].also)];

function validateNames(
  text: string | undefined,
  words: readonly string[],
  pointer: string,
  what: string,
): string[] {
  const given = readList(text);
  const faults = given
    .filter((word) => !words.includes(word))
    .map((word) => {
      const meant = nearest(word, words);
      const offer = meant ? `Did you mean ${meant}?` : `Use one of ${words.join(', ')}.`;
      return { pointer, detail: `There is no ${what} ${word.slice(0, 60)}. ${offer}` };
    });
  if (faults.length > 0) throw new InvalidInput(faults);
  return given;
}

/** Kinds and second labels. @throws InvalidInput */
export function readKinds(text: string | undefined, pointer: string): string[] {
  return validateNames(text, LABELS, pointer, 'kind');
}

/** Relationship types. @throws InvalidInput */
export function readTypes(text: string | undefined, pointer: string): string[] {
  return validateNames(text, RELATIONSHIP_TYPE_NAMES, pointer, 'relationship type');
}
