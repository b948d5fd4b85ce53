/**
 * The order of a list that is bounded: `name` or `-name`. Pages go on after the last item's own value and id, so none is
 * lost or told twice whatever changes in between.
 */
import { z } from 'zod';

/** A parameter that takes each of the names, and each with a minus for the other direction. */
export function sortParameter<N extends string>(names: readonly N[], otherwise: string) {
  const both = names.flatMap((name) => [name, `-${name}`] as const);
  return z
    .enum(both as [N | `-${N}`, ...(N | `-${N}`)[]])
    .optional()
    .meta({ description: `Sort order; with a minus, descending. Default: ${otherwise}.` });
}

/** What the last item of a page leaves in the cursor. */
export const sortKey = z.tuple([z.union([z.string(), z.number()]), z.string()]);
export type SortKey = z.output<typeof sortKey>;

const COLLATOR = new Intl.Collator('en', { numeric: true });

function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(String(a), String(b));
}

/** @param sort `name` or `-name`; items alike in it are in the order of their ids. */
export function sorted<T>(items: readonly T[], sort: string, keyOf: (item: T) => SortKey): T[] {
  return [...items].sort((a, b) => compareKeys(keyOf(a), keyOf(b), sort));
}

/** Those that come after a key. */
export function afterKey<T>(
  items: readonly T[],
  sort: string,
  after: SortKey | undefined,
  keyOf: (item: T) => SortKey,
): T[] {
  return after === undefined ? [...items] : items.filter((item) => compareKeys(keyOf(item), after, sort) > 0);
}

function compareKeys([a, idA]: SortKey, [b, idB]: SortKey, sort: string): number {
  const byValue = compareValues(a, b) * (sort.startsWith('-') ? -1 : 1);
  return byValue || (idA < idB ? -1 : idA > idB ? 1 : 0);
}
