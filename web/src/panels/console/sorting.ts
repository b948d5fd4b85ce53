/** Sorts the rows of a result by a column. Pure. */
import { nameOf, parseValue } from './values.ts';

export interface Order {
  /** Column number. */
  readonly column: number;
  readonly down: boolean;
}

/** @returns row numbers; equal values keep their order, null comes last */
export function sortedRowNumbers(
  rows: readonly (readonly unknown[])[],
  count: number,
  order: Order | undefined,
): readonly number[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  if (!order) return numbers;
  const keys = numbers.map((index) => keyOf(rows[index]?.[order.column]));
  const sign = order.down ? -1 : 1;
  return numbers.sort((a, b) => compared(keys[a], keys[b], sign) || a - b);
}

type Key = readonly [rank: number, key: number | string];
const NULL: Key = [9, 0];

function compared(a: Key = NULL, b: Key = NULL, sign: number): number {
  if (a[0] === 9 || b[0] === 9) return a[0] - b[0];
  if (a[0] !== b[0]) return sign * (a[0] - b[0]);
  return a[1] < b[1] ? -sign : a[1] > b[1] ? sign : 0;
}

/** Numbers before texts before the rest; nodes by name, paths by length. */
function keyOf(value: unknown): Key {
  const one = parseValue(value);
  switch (one.is) {
    case 'plain':
      if (one.value === null) return NULL;
      return typeof one.value === 'number' || typeof one.value === 'boolean'
        ? [0, Number(one.value)]
        : [1, folded(one.value)];
    case 'scalar':
      return one.type === 'Integer' || one.type === 'Float' ? [0, Number(one.text)] : [2, one.text];
    case 'node':
      return [1, folded(nameOf(one.node.properties))];
    case 'relationship':
      return [1, folded(one.relationship.type)];
    case 'path':
      return [3, one.steps.length];
    case 'list':
      return [4, one.items.length];
    case 'map':
      return [5, Object.keys(one.entries).length];
  }
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
