/** What the database says about types before a statement runs, and what we say instead. */
import type { FaultRow } from './fault-table.ts';

const SYNTAX = /Statement\.SyntaxError$/;

export const TYPE_FAULTS: readonly FaultRow[] = [
  {
    reason: 'incomplete-point',
    is: 'type',
    code: SYNTAX,
    words: /^A map with keys .* is not describing a valid point/,
    tell: 'A point takes {x, y}, {x, y, z}, {latitude, longitude} or {latitude, longitude, height}.',
  },
  {
    reason: 'wrong-type',
    is: 'type',
    code: SYNTAX,
    words: /^Type mismatch: (.+?) defined with conflicting type (.+?) \(expected (.+?)\)/s,
    tell: ({ groups: [name, type, expected] }) =>
      `\`${name}\` is ${article(type)} already and cannot be ${article(expected)} here; use another name.`,
  },
  {
    reason: 'wrong-type',
    is: 'type',
    code: SYNTAX,
    words: /^Type mismatch for parameter '(.+?)': expected (.+?) but was (.+)$/s,
    tell: ({ groups: [name, expected, type] }) =>
      `$${name} must be ${article(expected)} here; it is ${article(type)}.`,
  },
  {
    reason: 'wrong-type',
    is: 'type',
    code: SYNTAX,
    words:
      /^Type mismatch: (list index|map key|node or relationship property key) must be given as (.+?), but was (.+)$/s,
    tell: ({ groups: [what, expected, type] }) =>
      `A ${what} must be ${article(expected)}; this is ${article(type)}.`,
  },
  {
    reason: 'wrong-type',
    is: 'type',
    status: ['22NB1', '22N27'],
    code: SYNTAX,
    words: /^Type mismatch: expected (.+?) but was (.+)$/s,
    tell: ({ groups: [expected, type] }) =>
      expected === undefined
        ? 'A value of another type is expected here.'
        : `Expected here: ${article(expected)}; this is ${article(type)}.`,
  },
];

/** "a String", "an Integer", "a Float or Integer"; a list of types begins with its first. */
function article(types = ''): string {
  const plain = types.replaceAll('<T>', '').slice(0, 120);
  return /^[AEIOU]/i.test(plain) ? `an ${plain}` : `a ${plain}`;
}
