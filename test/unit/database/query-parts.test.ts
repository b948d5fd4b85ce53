import { describe, expect, it } from 'vitest';
import { encodeParameters, parseCypherFile } from '../../../src/database/cypher-file.ts';
import { forType, textFor, withoutParts } from '../../../src/database/query-parts.ts';
import { HIGH } from '../../../src/model/days.ts';

const SOURCE = `// Edges.
// for each of relationshipTypes: PARTY_TO
// param id: string = 'a'
// param about: string = ''
// param knownAt: integer = 99991231
// param sources: string[] = []
MATCH ()-[r:PARTY_TO {id: $id}]->() WHERE true/* if knownAt, sources */ AND r.knownFrom <= $knownAt
  AND (size($sources) = 0 OR r.source IN $sources)/* end *//* if about */
  AND r.about = $about/* end */
RETURN r`;
const file = parseCypherFile('queries/example', SOURCE);
const all = { id: 'x', about: '', knownAt: HIGH, sources: [] };

describe('the form of a query', () => {
  it('leaves out parts whose parameters are empty, and the parameters that only they take', () => {
    const { query, given } = textFor(file, all);
    expect(query.text).toBe('MATCH ()-[r:PARTY_TO {id: $id}]->() WHERE true\nRETURN r');
    expect(given).toEqual({ id: 'x' });
    expect(Object.keys(query.parameters)).toEqual(['id']);
  });

  it.each([{ knownAt: 20190426 }, { sources: ['source:a'] }])('keeps a part for %j', (narrowed) => {
    const { query, given } = textFor(file, { ...all, ...narrowed });
    expect(query.text).toContain('$knownAt');
    expect(query.text).not.toContain('$about');
    expect(given).toEqual({ id: 'x', knownAt: HIGH, sources: [], ...narrowed });
  });

  it('is the file itself where every part is needed', () => {
    expect(textFor(file, { ...all, about: 'x', knownAt: 1 }).query).toBe(file);
  });

  it('is made once for the same parts', () => {
    const once = textFor(file, { ...all, about: 'x' }).query;
    expect(textFor(file, { ...all, about: 'y' }).query).toBe(once);
  });

  it('keeps the part of a parameter that is missing, so that it is refused', () => {
    const { query, given } = textFor(file, { id: 'x', about: '', knownAt: HIGH });
    expect(() => encodeParameters(query, given)).toThrow('$sources should be a');
  });

  it('refuses a parameter that the whole text does not take', () => {
    const { query, given } = textFor(file, { ...all, other: 1 });
    expect(() => encodeParameters(query, given)).toThrow('other');
  });

  it('names one relationship type in place of another', () => {
    const other = forType(file, 'BORDERS');
    expect(other.text).toContain('[r:BORDERS {id: $id}]');
    expect(withoutParts(other).text).toContain('[r:BORDERS {id: $id}]');
    expect(other.needs).toEqual(['BORDERS']);
    expect(forType(file, 'BORDERS')).toBe(other);
    expect(() => forType(file, 'DROP')).toThrow('queries/example is not written for DROP');
  });
});

describe('a part inside another', () => {
  const nested = parseCypherFile(
    'queries/nested',
    `// Rows.
// param a: string = ''
// param b: integer = 0
RETURN 1/* if a */ + $a/* if b */ + $b/* end */ + 3/* end */ AS one`,
  );
  const textOf = (given: Record<string, unknown>) => textFor(nested, given).query.text;
  it('is left out with it, or alone', () => {
    expect(textOf({ a: '', b: 2 })).toBe('RETURN 1 AS one');
    expect(textOf({ a: 'x', b: 0 })).toBe('RETURN 1 + $a + 3 AS one');
    expect(textOf({ a: 'x', b: 2 })).toBe(nested.text);
  });
});

describe('a file is refused', () => {
  it('for a part that names no parameter', () => {
    expect(() => parseCypherFile('queries/example', SOURCE.replace('if about', 'if place'))).toThrow(
      'cypher/queries/example.cypher: no parameter place for a part',
    );
  });

  it('for a part without an end', () => {
    expect(() => parseCypherFile('queries/example', SOURCE.replace('$about/* end */', '$about'))).toThrow(
      'a part has no end',
    );
  });
});
