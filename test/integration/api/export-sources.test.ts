/** The sources as reference managers read them: by citation-js, held against the JSON export. */
import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { beforeAll, describe, expect, it } from 'vitest';
import { cslExport, type JsonExport } from '../../../src/features/export/contract.ts';
import { api } from './support.ts';

const { ask, get } = api();

let graph: JsonExport;
beforeAll(async () => {
  graph = await get<JsonExport>('/export?format=json');
});

async function read(format: string, style: string): Promise<{ items: Map<string, CslItem>; text: string }> {
  const { status, text, headers } = await ask<string>(`/api/v1/export?format=${format}`);
  expect(status).toBe(200);
  expect(headers.get('content-disposition')).toContain(`attachment; filename="entente-`);
  const data = new Cite(style === '@csl/list+object' ? JSON.parse(text) : text, { forceType: style }).data;
  expect(data).toHaveLength(graph.sources.length);
  return { text, items: new Map(data.map((item) => [item['citation-key'] ?? item.id, item])) };
}

const key = (id: string) => id.replace('source:', '');

describe.each([
  ['bibtex', '@biblatex/text'],
  ['ris', '@ris/file'],
  ['csl-json', '@csl/list+object'],
])('%s', (format, style) => {
  it('has every source that the export rests on, by its key, with title, date and address', async () => {
    const { items, text } = await read(format, style);
    for (const { id, title, published, url } of graph.sources) {
      const item = items.get(key(id));
      expect([id, item?.title]).toEqual([id, title]);
      if (/^\d{4}-\d\d-\d\d$/.test(published)) {
        const day = published.split('-').map(Number);
        // Of newspaper articles citation-js reads the year alone; the day stands in DA, where Zotero reads it.
        const known = item?.issued?.['date-parts']?.[0] ?? [];
        expect([id, known]).toEqual([id, format === 'ris' ? day.slice(0, known.length || 1) : day]);
        const record = text.split('ER  - ').find((one) => one.includes(`ID  - ${key(id)}\r\n`));
        if (format === 'ris') expect(record).toContain(`DA  - ${published.replaceAll('-', '/')}/`);
      }
      if (url !== undefined) expect(item?.URL).toBe(url);
    }
  });

  it('does not give an inexact date as a day', async () => {
    const { items, text } = await read(format, style);
    expect(graph.sources.find(({ id }) => id === 'source:diplomat-2019')?.published).toContain('..');
    expect(items.get('diplomat-2019')?.issued?.['date-parts']?.[0]?.[0]).toBe(2019);
    expect(items.get('diplomat-2019')?.issued?.['date-parts']?.[0]).toHaveLength(1);
    expect(text).toContain('between 2019-04-26 and 2019-05-31');
  });

  it('names the authors whole', async () => {
    const { items } = await read(format, style);
    const authors = graph.sources.find(({ id }) => id === 'source:diplomat-2019')?.writtenBy ?? [];
    expect(authors.length).toBeGreaterThan(1);
    const found = items
      .get('diplomat-2019')
      ?.author?.map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '));
    expect(found).toEqual(authors.map(({ name }) => name));
  });
});

it('gives each source the type of what it is', async () => {
  const { body } = await ask('/api/v1/export?format=csl-json');
  const types = new Map(cslExport.parse(body).map(({ id, type }) => [id, type]));
  expect(Object.fromEntries(types)).toMatchObject({
    'diplomat-2019': 'article-magazine',
    'S-RES-2371': 'report',
    'cow-alliances-4.1': 'dataset',
    npt: 'treaty',
    'us-rok-treaty-1953': 'treaty',
    'rus-mid-2000-02-09': 'document',
    'xinhua-2018-03-28': 'article-newspaper',
  });
});

it('cites only the sources of what is exported', async () => {
  const { text } = await ask<string>('/api/v1/export?format=ris&sources=source:diplomat-2019');
  expect(text.match(/^ID {2}- .*$/gm)).toEqual(['ID  - diplomat-2019']);
});
