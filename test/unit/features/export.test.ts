/** The pure parts of exports: citation keys, dates of publications, LaTeX, Cypher literals, kinds, names of files. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { type FormatArguments, withFormat } from '../../../src/cli/export-format.ts';
import type { Relation } from '../../../src/features/common/contract.ts';
import { citationKeys } from '../../../src/features/export/citation-keys.ts';
import { distinctKinds } from '../../../src/features/export/distinct-kinds.ts';
import { formatsOfName } from '../../../src/features/export/file-names.ts';
import { bibtex } from '../../../src/features/export/formats/bibtex.ts';
import { literal } from '../../../src/features/export/formats/cypher.ts';
import { ris } from '../../../src/features/export/formats/ris.ts';
import { publicationDate } from '../../../src/features/export/publication-date.ts';
import type { ExportData } from '../../../src/features/export/types.ts';

describe('publicationDate', () => {
  it.each([
    ['2019-04-25', { parts: [[2019, 4, 25]], circa: false }],
    ['2019-04', { parts: [[2019, 4]], circa: false }],
    ['2019', { parts: [[2019]], circa: false }],
    ['2019~', { parts: [[2019]], circa: true, words: '2019~' }],
    [
      '[2019-04-26..2019-04-30]',
      { parts: [[2019, 4]], circa: true, words: 'between 2019-04-26 and 2019-04-30' },
    ],
    [
      '[2019-04-26..2019-05-31]',
      { parts: [[2019]], circa: true, words: 'between 2019-04-26 and 2019-05-31' },
    ],
    ['[2018-12-01..2019-01-31]', { parts: [], circa: true, words: 'between 2018-12-01 and 2019-01-31' }],
    ['2018/2019-04', { parts: [[2018], [2019, 4]], circa: false }],
    ['2018-05-01/..', { parts: [[2018, 5, 1]], circa: true, words: '2018-05-01/..' }],
    ['spring', { parts: [], circa: false, words: 'spring' }],
    ['', undefined],
  ])('of %s', (text, date) => expect(publicationDate(text)).toEqual(date));
});

it('citation keys are plain, distinct and the same whatever the order', () => {
  const ids = ['source:кндр-2019', 'source:Cow', 'source:cow', 'source:a b,c}', 'source:Élysée'];
  const keys = citationKeys(ids.map((id) => ({ id })));
  expect(keys).toEqual(citationKeys([...ids].reverse().map((id) => ({ id }))));
  expect(new Set([...keys.values()].map((key) => key.toLowerCase())).size).toBe(ids.length);
  for (const key of keys.values()) expect(key).toMatch(/^[A-Za-z0-9_.:+-]+$/);
  expect(keys.get('source:Élysée')).toBe('Elysee');
});

describe('a title with everything that LaTeX takes as a command', () => {
  const title = 'R&D 100% \\ {x} $5 #1 a_b ~c ^d 한국 “q” Ж, and @string';
  const source = {
    ...{ id: 'source:odd', title, role: 'record', published: '2019-04-25', knownFrom: 20190425, claims: 1 },
    ...{
      publisher: 'A & B_C',
      url: 'https://example.org/a_b%20c?x={1}&y=~',
      writtenBy: [{ id: 'person:x', name: 'Kim, and Sons' }],
    },
  };
  const exported = { sources: [source], citation: { text: 'x@y' } } as unknown as ExportData;

  it('comes back from BibTeX', () => {
    const text = [...bibtex(exported)].join('');
    const [item] = new Cite(text, { forceType: '@bibtex/text' }).data;
    expect(item).toMatchObject({ title, URL: 'https://example.org/a_b%20c?x=%7B1%7D&y=~' });
    // One name, not a family name and a given one, nor two authors.
    expect(item?.author).toEqual([{ family: 'Kim, and Sons' }]);
  });

  it('and from RIS', () => {
    const [item] = new Cite([...ris(exported)].join(''), { forceType: '@ris/file' }).data;
    expect(item).toMatchObject({ title, publisher: 'A & B_C' });
  });
});

it('Cypher literals keep the kind of a number and end where they should', () => {
  expect(literal(1)).toBe('1');
  expect(literal(1, true)).toBe('1.0');
  expect(literal(-2.5)).toBe('-2.5');
  expect(literal(['a', "b'c"])).toBe("['a', 'b\\'c']");
  expect(literal('\\u0027')).toBe("'\\\\' + 'u0027'");
  expect(literal('a\nb\u0000')).toBe("'a\\nb\\u0000'");
});

it('parallel edges of one type get kinds of their own', () => {
  const edge = (id: string, from: string, type: string) => ({ id, from, to: 'b', type }) as Relation;
  const kinds = distinctKinds([
    edge('1', 'a', 'T'),
    edge('2', 'a', 'T'),
    edge('3', 'a', 'U'),
    edge('4', 'c', 'T'),
  ]);
  expect([...kinds.values()]).toEqual(['T', 'T (2)', 'U', 'T']);
});

describe('the format of a file', () => {
  it.each([
    ['dossier.gexf', 'gexf'],
    ['DOSSIER.GraphML', 'graphml'],
    ['a.b/dossier.zip', 'csv'],
    ['dossier.csv', 'csv'],
    ['dossier.json', 'json'],
    ['dossier.cyjs', 'cytoscape'],
    ['dossier.cypher', 'cypher'],
    ['dossier.csl.json', 'csl-json'],
    ['dossier.bib', 'bibtex'],
    ['dossier.ris', 'ris'],
    ['dossier', undefined],
    ['gexf/dossier.xlsx', undefined],
  ])('by the name %s', (name, format) => expect(formatsOfName(name)[0]).toBe(format));

  it.each([
    [{ out: 'x.graphml' }, 'graphml'],
    [{ out: 'x.csv', part: 'nodes' }, 'csv'],
    [{ out: 'x.zip' }, 'csv'],
    [{ out: 'x.json', format: 'cytoscape' }, 'cytoscape'],
    [{ out: 'x.txt', format: 'csv', part: 'citation' }, 'csv'],
    [{ out: 'x.dat', format: 'gexf' }, 'gexf'],
    [{}, 'gexf'],
    [{ part: 'nodes' }, 'csv'],
  ] as [FormatArguments, string][])('by the arguments %o', (args, format) =>
    expect(withFormat(args).format).toBe(format));

  it.each([
    [{ out: 'x.graphml', format: 'gexf' }, 'x.graphml means graphml, but --format is gexf'],
    [{ out: 'x.bib', format: 'ris' }, 'x.bib means bibtex, but --format is ris'],
    [{ out: 'x.xlsx' }, 'Unknown file ending: x.xlsx'],
    [{ out: 'x' }, 'Unknown file ending: x.'],
    [{ out: 'x.csv' }, 'A CSV file holds one table'],
    [{ out: 'x.zip', part: 'nodes' }, 'The ending of x.zip means all tables'],
    [{ out: 'x.gexf', part: 'nodes', format: 'csv' }, 'x.gexf means gexf, but --format is csv'],
  ])('is refused for %o', (args, message) => expect(() => withFormat(args)).toThrow(message));
});
