/** Type errors that are found before a statement runs, and our messages. */
import type { ErrorRow } from './error-row.ts';

const SYNTAX = /Statement\.SyntaxError$/;

export const TYPE_ERRORS: readonly ErrorRow[] = [
  {
    reason: 'incomplete-point',
    is: 'type',
    code: SYNTAX,
    words: /^A map with keys .* is not describing a valid point/,
    message: 'A point takes {x, y}, {x, y, z}, {latitude, longitude} or {latitude, longitude, height}.',
  },
  {
    reason: 'wrong-type',
    is: 'type',
    code: SYNTAX,
    words: /^Type mismatch: (.+?) defined with conflicting type (.+?) \(expected (.+?)\)/s,
    message: ({ groups: [name, type, expected] }) =>
      `\`${name}\` is already ${article(type)} and cannot be ${article(expected)}; use another name.`,
  },
  {
    reason: 'wrong-type',
    is: 'type',
    code: SYNTAX,
    words: /^Type mismatch for parameter '(.+?)': expected (.+?) but was (.+)$/s,
    message: ({ groups: [name, expected, type] }) =>
      `$${name} must be ${article(expected)} (got ${article(type)}).`,
  },
  {
    reason: 'wrong-type',
    is: 'type',
    code: SYNTAX,
    words:
      /^Type mismatch: (list index|map key|node or relationship property key) must be given as (.+?), but was (.+)$/s,
    message: ({ groups: [what, expected, type] }) =>
      `A ${what} must be ${article(expected)} (got ${article(type)}).`,
  },
  {
    reason: 'wrong-type',
    is: 'type',
    status: ['22NB1', '22N27'],
    code: SYNTAX,
    words: /^Type mismatch: expected (.+?) but was (.+)$/s,
    message: ({ groups: [expected, type] }) =>
      expected === undefined
        ? 'A value of another type is expected.'
        : `Expected ${article(expected)} (got ${article(type)}).`,
  },
];

/** "a String", "an Integer", "a Float or Integer". */
function article(types = ''): string {
  const plain = types.replaceAll('<T>', '').slice(0, 120);
  return /^[AEIOU]/i.test(plain) ? `an ${plain}` : `a ${plain}`;
}
