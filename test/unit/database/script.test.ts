import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOfError, ScriptError, splitScript } from '../../../src/database/script.ts';

describe('splitting a Cypher script', () => {
  it('ends statements at semicolons that stand outside of quotes, names and comments', () => {
    const { statements } = splitScript(
      "RETURN 'a;b'; RETURN \"c;'d\" /* ; */; RETURN `e;``f` // ;\n; RETURN 1",
    );
    expect(statements.map(({ text }) => text)).toEqual([
      "RETURN 'a;b'",
      'RETURN "c;\'d" /* ; */',
      'RETURN `e;``f` // ;',
      'RETURN 1',
    ]);
  });

  it('passes over empty statements and comments between statements', () => {
    expect(splitScript('// only\n;;/* this */ ;\n').statements).toEqual([]);
  });

  it('gives each statement and each literal its place in the file, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { statements, literals } = splitScript(['// a', 'RETURN 1;', '', "  RETURN 'x'"].join(end));
      expect(statements.map(({ line, column }) => [line, column])).toEqual([
        [2, 1],
        [4, 3],
      ]);
      expect(literals).toEqual([{ text: 'x', line: 4, column: 10 }]);
    }
  });

  it.each([
    ["RETURN 1;\nRETURN 'abc", 'this text is never closed', 2, 8],
    ['RETURN `n', 'this name is never closed', 1, 8],
    ['RETURN 1 /* a', 'this comment is never closed', 1, 10],
  ])('refuses %j and names the place', (source, fault, line, column) => {
    const attempt = () => splitScript(source);
    expect(attempt).toThrow(ScriptError);
    expect(attempt).toThrow(fault);
    expect(attempt).toThrow(`${line}:${column}:`);
  });

  it('never loses or doubles a statement: what was joined is split again', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'RETURN 1',
        'MATCH (n) RETURN n',
        '/* ; */ RETURN 2',
        'RETURN 3 // ;\n',
        'RETURN 4 / 2',
      ),
      fc.string().map((text) => `RETURN '${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`),
      fc.string().map((text) => `RETURN 1 AS \`${text.replaceAll('`', '``')}\``),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(splitScript(pieces.join(';')).statements).toHaveLength(pieces.length);
      }),
    );
  });

  it('finds the place of a server error, which counts from the statement', () => {
    const statement = { text: 'x', line: 10, column: 5 };
    expect(positionOfError(statement, 'Invalid input (line 1, column 3 (offset: 2))')).toEqual({
      line: 10,
      column: 7,
    });
    expect(positionOfError(statement, 'Invalid input (line 4, column 3 (offset: 90))')).toEqual({
      line: 13,
      column: 3,
    });
    expect(positionOfError(statement, 'no place given')).toMatchObject({ line: 10, column: 5 });
  });
});
