/** Templates of Cypher files: placeholders are expanded when a file is loaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cypherFile, cypherNames, parseCypherFile } from '../../../src/database/cypher-file.ts';
import { CYPHER_FOLDER } from '../../../src/database/cypher-folder.ts';
import { VOCABULARY } from '../../../src/database/template-values.ts';
import { BULK_TYPES, OCCURRENCE_TYPES } from '../../../src/model/vocabulary.ts';

const parse = (text: string) => parseCypherFile('queries/x', `// Finds.\n${text}`);

describe('a placeholder', () => {
  it('stands for a fragment, whose parameters and columns become those of the query', () => {
    const file = parse(
      'MATCH (a)-[q:VOTED]->(b) WHERE {{before-cursor q}}\nRETURN {{end-columns a b}}, 1 AS one',
    );
    expect(file.text).toContain('q.fromMin <= $before AND CASE q.fromMin WHEN $before THEN q.id < $beforeId');
    expect(Object.keys(file.parameters)).toEqual(['before', 'beforeId']);
    expect(Object.keys(file.returns)).toEqual(['fromLabels', 'fromEntity', 'toLabels', 'toEntity']);
  });

  it('takes the samples of the query before those of the fragment', () => {
    const file = parse(
      '// param before: integer = 20190425\nMATCH ()-[r]->() WHERE {{before-cursor r}} RETURN 1',
    );
    expect(file.parameters.before?.sample).toBe(20190425);
  });

  it('renames the variables of a fragment, and nothing that only looks like one', () => {
    const { text } = parse('MATCH (x:Claim), (r:Source) WHERE {{claim-supports x r}} RETURN 1');
    expect(text).toContain("x.mode = 'asserted' AND NOT x.status IN");
    expect(text).toContain('r.id IN $sources');
    expect(text).not.toMatch(/\b[cs]\./);
  });

  it('expands fragments in fragments, and keeps the parts that may be left out', () => {
    const file = parse('MATCH ()-[r]->() WHERE {{perspective r}} RETURN r');
    expect(file.text).not.toContain('{{');
    expect(file.text).toContain(`type(r) IN [${OCCURRENCE_TYPES.map((type) => `'${type}'`).join(', ')}]`);
    expect(file.conditions).toEqual(['knownAt, sources', 'happenedSince']);
  });

  it('lists types, values and rows of the vocabulary', () => {
    const file = parse(
      "MATCH ()-[r:{{types bulkTypes}}]->() WHERE r.mode IN {{value confidences}}\nRETURN [\n  {{each bulkTypes}}{type: '{{it}}'}{{end}}\n] AS rows, {{value kindRules}}.State AS state",
    );
    expect(file.text).toContain(`[r:${BULK_TYPES.join('|')}]`);
    expect(file.text).toContain("IN ['stated', 'reported', 'inferred']");
    expect(file.text).toContain(BULK_TYPES.map((type) => `  {type: '${type}'}`).join(',\n'));
    expect(file.text).toContain("State: {prefix: 'state', also: []}");
  });

  it.each([
    ['RETURN {{nothing r}}', 'no fragment nothing'],
    ['RETURN {{degree}}', 'the fragment degree takes n'],
    ['RETURN {{types nothing}}', 'no list nothing'],
    ['// for each of bulkTypes: BORDERS\nRETURN 1', 'variants read "for each of list: member"'],
  ])('that cannot be expanded fails the load: %s', (text, message) => {
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow('cypher/queries/x.cypher');
  });
});

describe('every query and check', () => {
  const names = [...cypherNames('queries'), ...cypherNames('checks')];
  it.each(names)('%s declares the parameters that it uses, and uses those that it declares', (name) => {
    const { text, parameters } = cypherFile(name);
    expect(text).not.toMatch(/\{\{|\}\}\}/);
    const used = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
    expect([...used].sort()).toEqual(Object.keys(parameters).sort());
  });

  it('leaves no fragment and no list of the vocabulary unused', () => {
    const sources = [...names, ...cypherNames('fragments')].map((name) =>
      readFileSync(join(CYPHER_FOLDER, `${name}.cypher`), 'utf8'),
    );
    const used = new Set(
      sources.flatMap((source) =>
        [...source.matchAll(/\{\{([^{}]+)\}\}|for each of (\w+)/g)].flatMap(([, inner = '', list = '']) => [
          ...inner.split(' '),
          list,
        ]),
      ),
    );
    const fragments = cypherNames('fragments').map((name) => name.replace('fragments/', ''));
    const values = [...Object.keys(VOCABULARY.lists), ...Object.keys(VOCABULARY.maps)];
    expect([...fragments, ...values].filter((name) => !used.has(name))).toEqual([]);
  });
});
