/** What the console reads in a statement before the server sees it: parameters, what can be completed where. */
import { expect, test } from 'vitest';
import { FUNCTIONS as ALLOWED } from '../../../src/adhoc-cypher/allow-list.ts';
import { schemaEndpoints } from '../../../src/features/schema/routes.ts';
import { suggestionsAt } from '../../../web/src/panels/console/completion.ts';
import {
  type CompletionSchema,
  completionSchemaOf,
  EMPTY_SCHEMA,
} from '../../../web/src/panels/console/completion-schema.ts';
import { FUNCTIONS } from '../../../web/src/panels/console/cypher-keywords.ts';
import {
  firstLine,
  maskTextAndComments,
  parametersIn,
  variablesIn,
} from '../../../web/src/panels/console/cypher-text.ts';

async function vocabulary(): Promise<CompletionSchema> {
  const [endpoint] = schemaEndpoints;
  return completionSchemaOf((await endpoint?.handle({} as never, {} as never)) as never);
}

/** The labels of what is offered at the bar in the text. */
function offered(text: string, known: CompletionSchema, asked = false): readonly string[] {
  const at = text.indexOf('¦');
  const found = suggestionsAt(text.replace('¦', ''), at, known, asked);
  return found?.options.map(({ label }) => label) ?? [];
}

test.each([
  ['RETURN $a, $b + $a', ['a', 'b']],
  ["RETURN \"$no\", 'it\\'s $no' // $no", []],
  ['/* $no */ RETURN $`the id`, $1', ['the id', '1']],
  ['RETURN `a $no` AS x, $größe', ['größe']],
  ['RETURN "never closed $no', []],
  ['RETURN $', []],
  ['/* never closed $no', []],
])('parameters of %s', (statement, names) => {
  expect(parametersIn(statement)).toEqual(names);
});

test('masking keeps the length and removes strings and comments', () => {
  const statement = 'RETURN "a:State", \'b\' // c\n, 1 /* d */';
  expect(maskTextAndComments(statement)).toHaveLength(statement.length);
  expect(maskTextAndComments(statement)).not.toMatch(/State|[abcd]/);
});

test('variables have their labels, and result columns their names', () => {
  const found = variablesIn('MATCH p = (s:State)-[r:SIGNED|PARTY_TO]->(t) WITH s AS state, count(*) AS many');
  expect(found.get('s')).toEqual(['State']);
  expect(found.get('r')).toEqual(['SIGNED', 'PARTY_TO']);
  expect([...found.keys()]).toEqual(expect.arrayContaining(['p', 't', 'state', 'many']));
});

test('completes labels in nodes, types in relationships, and properties by owner', async () => {
  const known = await vocabulary();
  expect(offered('MATCH (n:¦', known)).toEqual(expect.arrayContaining(['State', 'Summit', 'Claim']));
  expect(offered('MATCH (n:¦', known)).not.toContain('SIGNED');
  expect(offered('MATCH (n:State)-[r:SI¦]->()', known)).toContain('SIGNED');
  expect(offered('MATCH (n:State)-[r:SI¦]->()', known)).not.toContain('State');
  expect(offered('MATCH (n:State) RETURN n.¦', known)).toEqual(expect.arrayContaining(['iso3', 'name']));
  expect(offered('MATCH (n:State) RETURN n.¦', known)).not.toContain('symbol');
  expect(offered('MATCH (n:Resolution {¦})', known)).toContain('symbol');
  expect(offered('MATCH ()-[r:VOTED]->() RETURN r.¦', known)).toEqual(
    expect.arrayContaining(['choice', 'fromMin']),
  );
  expect(offered('MATCH (n) WHERE n:Sta¦', known)).toContain('State');
});

test('completes parameters, variables, keywords and functions; nothing in strings', async () => {
  const known = await vocabulary();
  expect(offered('MATCH (state:State {id: $id}) RETURN $¦', known)).toEqual(['id']);
  expect(offered('MATCH (state:State) RET¦', known)).toEqual(
    expect.arrayContaining(['RETURN', 'state', 'collect']),
  );
  expect(offered('RETURN "Sta¦', known)).toEqual([]);
  expect(offered('RETURN 1 // Sta¦', known)).toEqual([]);
  expect(offered('RETURN ¦', known)).toEqual([]);
  expect(offered('RETURN ¦', known, true)).toContain('count');
  expect(offered('RETURN 3 AS num¦', known)).not.toContain('num');
  expect(offered('MATCH (n:¦', EMPTY_SCHEMA)).toEqual([]);
});

test('every completed function is allowed by the server', () => {
  expect(FUNCTIONS.filter((name) => !ALLOWED.has(name.toLowerCase()))).toEqual([]);
});

test('a query is summarized on one line without comments', () => {
  expect(firstLine('// why\nMATCH (n)\n  RETURN n')).toBe('MATCH (n) RETURN n');
  expect(firstLine('x'.repeat(300))).toHaveLength(120);
});
