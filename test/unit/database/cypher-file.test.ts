import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { encodeParameters, parseCypherFile } from '../../../src/database/cypher-file.ts';

const parse = (header: string) => parseCypherFile('queries/x', `${header}\nRETURN 1 AS one`);

describe('the header of a Cypher file', () => {
  it('says what the query is for, takes and returns, and how its plan must look', () => {
    const file = parse(
      "// Finds one.\n// By its id.\n// param id: string = 'state:PRK'\n// param days: integer[] = [20190425]\n// param end: integer? = null\n// returns one: integer, more: {a: string, b: float[]}[]\n// plan: NodeUniqueIndexSeek, no Sort\n// allow AllNodesScan: it is small",
    );
    expect(file.purpose).toBe('Finds one. By its id.');
    expect(Object.keys(file.parameters)).toEqual(['id', 'days', 'end']);
    expect(file.parameters.id?.sample).toBe('state:PRK');
    expect(Object.keys(file.returns)).toEqual(['one', 'more']);
    expect(file.plan).toEqual({ must: ['NodeUniqueIndexSeek'], mustNot: ['Sort'] });
    expect(file.allow).toEqual({ AllNodesScan: 'it is small' });
    expect(file.text).toBe('RETURN 1 AS one');
  });

  it.each([
    ['// Finds.\n// param id = 1', 'queries/x.cypher:2: a parameter reads'],
    ['// Finds.\n// param id: text = 1', 'queries/x.cypher:2: no type'],
    ['// Finds.\n// param id: string', 'queries/x.cypher:2: a parameter needs a sample'],
    ['// Finds.\n// param id: integer = 1.5', 'queries/x.cypher:2: the sample of id should be an integer'],
    ['// Finds.\n// returns one', 'queries/x.cypher:2: columns read'],
    ['// Finds.\n// allow AllNodesScan', 'queries/x.cypher:2: an exception reads'],
    ['// returns one: integer', 'queries/x.cypher:1: the header does not say what the query is for'],
  ])('fails the load where it does not parse: %j', (header, message) => {
    expect(() => parse(header)).toThrow(message);
  });

  it('makes Neo4j integers of numbers where the header says so, also inside of structures', () => {
    const file = parse('// Finds.\n// param rows: {day: integer, x: float, end: integer?}[] = []');
    expect(encodeParameters(file, { rows: [{ day: 20190425, x: 1 }] })).toEqual({
      rows: [{ day: neo4j.int(20190425), x: 1, end: null }],
    });
  });

  it('refuses parameters that are missing, unknown or of another type', () => {
    const file = parse('// Finds.\n// param day: integer = 1');
    expect(() => encodeParameters(file, {})).toThrow('queries/x $day should be an integer, not missing');
    expect(() => encodeParameters(file, { day: '1' })).toThrow('should be an integer, not "1"');
    expect(() => encodeParameters(file, { day: 1, other: 2 })).toThrow('has no parameter other');
  });
});
