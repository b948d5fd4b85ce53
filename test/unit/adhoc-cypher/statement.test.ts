/** The rules for the text, without a database: what they accept and what they refuse. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedOperator } from '../../../src/adhoc-cypher/allow-list.ts';
import type { Refused } from '../../../src/adhoc-cypher/errors.ts';
import { placeOf, tokensOf } from '../../../src/adhoc-cypher/lexer.ts';
import { checkPlan } from '../../../src/adhoc-cypher/plan.ts';
import { checkText } from '../../../src/adhoc-cypher/statement.ts';
import { placeAt } from '../../../src/adhoc-cypher/translate-error.ts';

function ruleOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as Refused).rule;
  }
}

describe('tokens', () => {
  it('are read as Neo4j reads them', () => {
    const kinds = tokensOf(
      "MATCH (`a``b` {x: 'it\\'s'})-[:T*1..3]->() // end\nRETURN $x, $`y z`, 1.5e3, .5",
    ).map(({ kind, value }) => `${kind} ${value}`);
    expect(kinds).toContain('name a`b');
    expect(kinds).toContain("text 'it\\'s'");
    expect(kinds).toContain('parameter y z');
    expect(kinds).toContain('number 1.5e3');
    expect(kinds.filter((kind) => kind === 'symbol .').length).toBe(3);
    expect(kinds.join()).not.toContain('end');
  });

  it('cover the text except white space and comments', () => {
    const piece = fc.constantFrom(
      "'a'",
      '"b"',
      '`c`',
      '$d',
      '12',
      'word',
      '(',
      ')',
      '/* x */',
      '// y\n',
      ' ',
      ';',
      '한국',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        const left = tokensOf(text).reduce((rest, { value, at, kind }) => {
          const length =
            kind === 'name' ? value.length + 2 : kind === 'parameter' ? value.length + 1 : value.length;
          return rest.slice(0, at) + ' '.repeat(length) + rest.slice(at + length);
        }, text);
        expect(left.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*\n/g, '').trim()).toBe('');
      }),
    );
  });
});

describe('places', () => {
  it('count lines by every kind of line end, columns in UTF-16', () => {
    expect(placeOf('a\r\nb\rc\nd', 7)).toEqual({ line: 4, column: 1, offset: 7 });
    expect(placeAt('a\r\nbc', 2, 2)).toEqual({ line: 2, column: 2, offset: 4 });
    expect(placeAt('abc', 9, 99)).toEqual({ line: 1, column: 4, offset: 3 });
  });
});

describe('a plan', () => {
  const plan = (operatorType: string, Details = '') => ({
    operatorType,
    identifiers: [],
    arguments: { Details },
    children: [],
  });
  const rule = (...of: Parameters<typeof plan>) =>
    ruleOf(() => checkPlan(checkText('RETURN 1'), 'r', plan(...of)));

  it.each([
    ['LoadCSV@neo4j', 'load'],
    ['ShowTransactions@neo4j', 'command'],
    ['TerminateTransactions@neo4j', 'command'],
    ['AdministrationCommand@system', 'command'],
    ['AllNodesScan@system', 'command'],
    ['TransactionApply@neo4j', 'transactions'],
    ['TransactionForeach@neo4j', 'transactions'],
    ['Create@neo4j', 'write'],
    ['Merge@neo4j', 'write'],
    ['SetProperty@neo4j', 'write'],
    ['RemoveLabels@neo4j', 'write'],
    ['DetachDelete@neo4j', 'write'],
    ['CreateIndex@neo4j', 'schema'],
    ['DropConstraint@neo4j', 'schema'],
    ['NodeUniqueIndexSeek(Locking)@neo4j', 'operator'],
    ['RunQueryAt@neo4j', 'operator'],
    ['SomethingNew@neo4j', 'operator'],
  ])('with %s is refused, even of the type r', (operator, expected) => expect(rule(operator)).toBe(expected));

  it('is refused for the text of its expressions', () => {
    expect(rule('ProcedureCall@neo4j', 'dbms.listConfig() :: (name :: STRING)')).toBe('procedure');
    expect(rule('ProcedureCall@neo4j', 'db.labels() :: (label :: STRING)')).toBeUndefined();
    expect(rule('Projection@neo4j', 'COLLECT { LOAD CSV FROM "x" AS l RETURN l AS l }')).toBe('load');
    expect(rule('Projection@neo4j', 'COLLECT { ResolvedCall(db.info() :: id :: STRING) }')).toBe('procedure');
    expect(rule('Filter@neo4j', 'apoc.util.sleep(1) = $autoint_0')).toBe('function');
    expect(rule('ProduceResults@neo4j', '`apoc.util.sleep(1)`')).toBeUndefined();
  });

  it('of another type, without operators, or of two databases is refused', () => {
    const checked = (type: string, of?: ReturnType<typeof plan>) =>
      ruleOf(() => checkPlan(checkText('RETURN 1'), type, of));
    expect(checked('w', plan('ProduceResults@neo4j'))).toBe('write');
    expect(checked('rw', plan('ProduceResults@neo4j'))).toBe('write');
    expect(checked('s', plan('ProduceResults@neo4j'))).toBe('command');
    expect(checked('r')).toBe('operator');
    expect(checked('r', { ...plan('ProduceResults@a'), children: [plan('Argument@b')] as never })).toBe(
      'database',
    );
  });

  it('may contain variants of reading operators', () => {
    for (const operator of [
      'Expand(Into)',
      'VarLengthExpand(Pruning,BFS,All)',
      'DirectedRelationshipTypeScan',
      'UndirectedUnionRelationshipTypesScan',
      'PartitionedNodeByLabelScan',
      'StatefulShortestPath(Into)',
    ])
      expect([operator, isAllowedOperator(operator)]).toEqual([operator, true]);
  });
});

describe('a name of the caller', () => {
  it.each([
    'RETURN 1 AS use',
    'MATCH (use) RETURN use.name',
    'WITH 1 AS load RETURN load AS csv',
    'MATCH (n) RETURN n.use, n.call, n.transactions',
    'MATCH (n) USING RANGE INDEX n:Label(prop) WHERE n.prop > 1 RETURN n',
    'MATCH (n)-[r]->() USING INDEX SEEK r:VOTED(src, fromMin, id) RETURN r',
    'RETURN {use: 1, range: 2}',
    'RETURN 1 // use system',
    "RETURN 'USE system; CALL dbms.listConfig()'",
  ])('is not a clause: %s', (text) => expect(ruleOf(() => checkText(text))).toBeUndefined());
});
