/**
 * The types that a query's header may give its parameters, and the one place where JavaScript numbers become Neo4j
 * integers: a bare number would arrive as FLOAT and quietly match nothing.
 *
 * Grammar: `string`, `integer`, `float`, `boolean`, a structure `{id: string, day: integer}`, any of them with `[]`
 * (list) or `?` (may be null).
 */
import neo4j from 'neo4j-driver';

export type CypherType =
  | { readonly is: 'string' | 'integer' | 'float' | 'boolean' }
  | { readonly is: 'list'; readonly of: CypherType }
  | { readonly is: 'nullable'; readonly of: CypherType }
  | { readonly is: 'structure'; readonly fields: Readonly<Record<string, CypherType>> };

/**
 * Parses a type and returns it with what follows it in the text.
 * @throws Error that quotes the text from where it no longer reads as a type.
 */
export function parseType(text: string): { type: CypherType; rest: string } {
  let rest = text.trimStart();
  let type: CypherType;
  const word = /^(string|integer|float|boolean)\b/.exec(rest);
  if (word) {
    type = { is: word[1] as 'string' };
    rest = rest.slice(word[0].length);
  } else if (rest.startsWith('{')) {
    const parsed = parseFields(rest.slice(1));
    type = { is: 'structure', fields: parsed.fields };
    rest = parsed.rest;
  } else {
    throw new Error(`no type (string, integer, float, boolean, {…}) at "${rest.slice(0, 30)}"`);
  }
  for (;;) {
    if (rest.startsWith('[]')) {
      type = { is: 'list', of: type };
      rest = rest.slice(2);
    } else if (rest.startsWith('?')) {
      type = { is: 'nullable', of: type };
      rest = rest.slice(1);
    } else {
      return { type, rest };
    }
  }
}

function parseFields(text: string): { fields: Record<string, CypherType>; rest: string } {
  const fields: Record<string, CypherType> = {};
  let rest = text;
  for (;;) {
    const name = /^\s*([A-Za-z]\w*)\s*:/.exec(rest);
    if (!name?.[1]) throw new Error(`no field at "${rest.slice(0, 30)}"`);
    const parsed = parseType(rest.slice(name[0].length));
    fields[name[1]] = parsed.type;
    rest = parsed.rest.trimStart();
    if (rest.startsWith('}')) return { fields, rest: rest.slice(1) };
    if (!rest.startsWith(',')) throw new Error(`no "," or "}" at "${rest.slice(0, 30)}"`);
    rest = rest.slice(1);
  }
}

/**
 * Turns a JavaScript value into what the driver must send for the type. Structures may leave nullable fields out.
 * @throws TypeError that names the place of a value that does not fit: a fault of ours, never of a user.
 */
export function encode(type: CypherType, value: unknown, where: string): unknown {
  const misfit = (wanted: string) =>
    new TypeError(`${where} should be ${wanted}, not ${JSON.stringify(value) ?? 'missing'}`);
  switch (type.is) {
    case 'nullable':
      return value === null || value === undefined ? null : encode(type.of, value, where);
    case 'list':
      if (!Array.isArray(value)) throw misfit('a list');
      return value.map((item, at) => encode(type.of, item, `${where}[${at}]`));
    case 'structure': {
      if (typeof value !== 'object' || value === null) throw misfit('a structure');
      const given = value as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(type.fields).map(([name, field]) => [
          name,
          encode(field, given[name], `${where}.${name}`),
        ]),
      );
    }
    case 'integer':
      if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
      throw misfit('an integer');
    case 'float':
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      throw misfit('a number');
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw misfit('true or false');
    case 'string':
      if (typeof value === 'string') return value;
      throw misfit('a text');
  }
}
