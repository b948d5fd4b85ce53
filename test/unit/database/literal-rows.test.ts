import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { type LiteralValue, liftRows } from '../../../src/database/literal-rows.ts';
import { splitScript } from '../../../src/database/script.ts';
import { seedScripts } from '../../../src/database/seed.ts';

/** A value as a chapter would write it. */
function written(value: LiteralValue): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (neo4j.isInt(value)) return value.toString();
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${written(item)}`)
      .join(', /* next */ ')}}`;
  }
  if (typeof value === 'string') {
    return `'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('é', '\\u00e9')}'`;
  }
  return typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

const key = fc.stringMatching(/^[a-zA-Z]\w{0,6}$/).filter((name) => name !== '__proto__');
const { value } = fc.letrec<{ value: LiteralValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.constantFrom('é', "it's; // no comment", 'a\nb'),
    fc.boolean(),
    fc.constant(null),
    fc.integer().map((number) => neo4j.int(number)),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
      .map((number) => (Math.abs(number) < 1e-6 ? 0.5 : number)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('rows of a statement as a parameter', () => {
  it('reads every literal as Cypher does', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (rows) => {
        const { text, parameters } = liftRows(`UNWIND ${written(rows)} AS row\nRETURN row`);
        expect(text).toBe('UNWIND $rows AS row\nRETURN row');
        expect(parameters.rows).toEqual(rows);
      }),
    );
  });

  it.each([
    'MATCH (n) RETURN n',
    'UNWIND [n.name] AS row RETURN row',
    'UNWIND [1, size([2])] AS row RETURN row',
    'UNWIND [1] + [2] AS row RETURN row',
    'UNWIND [0x10] AS row RETURN row',
    'UNWIND [{`a b`: 1}] AS row RETURN row',
    'UNWIND $rows AS row RETURN row',
  ])('leaves %j as it is', (statement) => {
    expect(liftRows(statement)).toEqual({ text: statement, parameters: {} });
  });

  it('keeps lines and columns of what follows', () => {
    const statement = "UNWIND [\n  {id: 'a'}, // one\n  {id: 'b'}\n  ] AS row\nRETURN row.x";
    const { text } = liftRows(statement);
    const place = (of: string) => of.split('\n').map((line) => line.indexOf('AS row'));
    expect(place(text)).toEqual(place(statement));
    expect(text.split('\n')[4]).toBe('RETURN row.x');
  });

  it('finds the rows of every chapter', () => {
    const statements = seedScripts().flatMap(({ text }) => splitScript(text).statements);
    const withRows = statements.filter(({ text }) => /^UNWIND\s+\[/.test(text));
    expect(withRows.length).toBeGreaterThan(50);
    expect(withRows.filter(({ text }) => liftRows(text).parameters.rows === undefined)).toEqual([]);
  });
});
