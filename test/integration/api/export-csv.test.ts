/** The CSV tables, read by a strict parser and held against the JSON export. */
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonExport } from '../../../src/features/export/contract.ts';
import { ODD, ODD_NAME, withOddNames } from '../../exports/odd-names.ts';
import { exported } from '../../exports/support.ts';
import { cypher } from '../../support/database.ts';
import { api, type ProblemBody } from './support.ts';

const { ask, get } = api();
withOddNames();

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'];

let graph: JsonExport;
beforeAll(async () => {
  await cypher(
    `UNWIND range(0, size($formulas) - 1) AS at
     CREATE (:Entity:Organization {id: 'org:t-export-formula-' + at, name: $formulas[at], origin: 'export-test', x: 1.5, y: 2.5, fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0})`,
    { formulas: FORMULAS },
  );
  graph = await get<JsonExport>('/export?format=json');
});

const iso = (day: number) =>
  day === 0 || day === 99991231 ? '' : `${day}`.replace(/(....)(..)(..)/, '$1-$2-$3');

/** Every row as long as the header, which is the first line; no line is skipped, no quote is odd. */
function strict(text: string): Record<string, string>[] {
  const rows = parse(text, {
    relax_column_count: false,
    relax_quotes: false,
    skip_empty_lines: false,
  }) as string[][];
  const [header = [], ...rest] = rows;
  expect(new Set(header).size).toBe(header.length);
  return rest.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

async function table(query: string) {
  const { status, text, headers } = await ask<string>(`/api/v1/export?format=csv&${query}`);
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  return { text, headers, rows: strict(text) };
}

describe('a plain table', () => {
  it('of nodes begins with its header', async () => {
    const { rows, headers, text } = await table('part=nodes');
    expect(text.startsWith('id,name,kind,also,aliases,when,from_min')).toBe(true);
    expect(text.split('\r\n')[0]).toMatch(/^[a-z0-9_,]+$/);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="entente-russia-and-north-korea-april-2019-nodes.csv"',
    );
    expect(rows.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
    for (const [at, { name, kind, fromMin, properties }] of graph.nodes.entries()) {
      expect(rows[at]).toMatchObject({ name, kind, from_min: iso(fromMin) });
      if (typeof properties.form === 'string') expect(rows[at]?.form).toBe(properties.form);
    }
    expect(rows.find(({ id }) => id === ODD.b)).toMatchObject({ name: ODD_NAME, x: '1', y: '2.5' });
  });

  it('of edges has ends, type, dates and the claims behind each', async () => {
    const { rows } = await table('part=edges');
    expect(rows.map(({ id }) => id)).toEqual(graph.edges.map(({ id }) => id));
    const locators = new Map(graph.claims.map(({ id, locator }) => [id, locator]));
    for (const [at, { from, to, type, claims, disputed, toMax }] of graph.edges.entries()) {
      expect(rows[at]).toMatchObject({ from, to, type, disputed: String(disputed), to_max: iso(toMax) });
      expect(rows[at]?.claims).toBe(claims.join('; '));
      expect(rows[at]?.locators).toBe(claims.map((id) => locators.get(id)).join('; '));
    }
  });

  it('of claims has source, place, mode, attribution and words of each', async () => {
    const { rows } = await table('part=claims');
    expect(rows.map(({ id }) => id)).toEqual(graph.claims.map(({ id }) => id));
    for (const [at, { source, locator, mode, status, paraphrase, attributedTo }] of graph.claims.entries()) {
      expect(rows[at]).toMatchObject({ source: source.id, locator, mode, status, paraphrase });
      expect(rows[at]?.attributed_to_ids).toBe(attributedTo.map(({ id }) => id).join('; '));
    }
    const behind = rows.flatMap(({ relationships }) => (relationships ? relationships.split('; ') : []));
    expect(new Set(behind)).toEqual(
      new Set(graph.edges.filter(({ claims }) => claims.length > 0).map(({ id }) => id)),
    );
  });

  it('of sources has those of the claims', async () => {
    const { rows } = await table('part=sources');
    expect(rows.map(({ id, title }) => ({ id, title }))).toEqual(
      graph.sources.map(({ id, title }) => ({ id, title })),
    );
    expect(rows.find(({ id }) => id === 'source:diplomat-2019')).toMatchObject({
      citation_key: 'diplomat-2019',
    });
    const total = rows.reduce((sum, { claims }) => sum + Number(claims), 0);
    expect(total).toBe(graph.claims.length);
  });
});

describe('without a part', () => {
  it('is a zip of all tables and a README with what to cite and every column', async () => {
    const { headers } = await ask('/api/v1/export?format=csv');
    expect(headers.get('content-type')).toBe('application/zip');
    expect(headers.get('content-disposition')).toContain('april-2019.zip"');
    const files = unzipSync(await exported({ format: 'csv' }));
    expect(Object.keys(files)).toEqual(['README.txt', 'nodes.csv', 'edges.csv', 'claims.csv', 'sources.csv']);
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    for (const name of ['nodes', 'edges', 'claims', 'sources'] as const) {
      const rows = strict(text(`${name}.csv`));
      expect(rows.map(({ id }) => id)).toEqual(graph[name].map(({ id }) => id));
      for (const column of Object.keys(rows[0] ?? {})) expect(text('README.txt')).toContain(`  ${column}: `);
    }
    expect(text('README.txt')).toMatch(/^Entente, “Russia and North Korea, April 2019”/);
    expect(text('README.txt')).toContain('source:diplomat-2019: Takeaways');
    const alone = await ask<string>('/api/v1/export?format=csv&part=citation');
    expect(alone.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(alone.text.split('\n').slice(1)).toEqual(text('README.txt').split('\n').slice(1));
  });
});

describe('a profile', () => {
  it('gephi has the headers that Gephi knows, and a kind for each parallel edge', async () => {
    const nodes = await table('profile=gephi&part=nodes');
    expect(nodes.text).toMatch(/^Id,Label,Timeset,/);
    const { text, rows } = await table('profile=gephi&part=edges');
    expect(text).toMatch(/^Source,Target,Type,Id,Label,Kind,Timeset,/);
    expect(new Set(rows.map(({ Type }) => Type))).toEqual(new Set(['Directed']));
    const places = rows.map(({ Source, Target, Kind }) => `${Source} ${Target} ${Kind}`);
    expect(new Set(places).size).toBe(graph.edges.length);
  });

  it('neo4j-admin has the headers of the importer, with types', async () => {
    const header = async (part: string) =>
      (await table(`profile=neo4j-admin&part=${part}`)).text.split('\r\n')[0]?.split(',') ?? [];
    const nodes = await header('nodes');
    expect(nodes.slice(0, 2)).toEqual(['id:ID', ':LABEL']);
    expect(nodes).toEqual(
      expect.arrayContaining(['fromMin:int', 'aliases:string[]', 'x:double', 'name:string']),
    );
    const edges = await header('edges');
    expect(edges.slice(0, 3)).toEqual([':START_ID', ':END_ID', ':TYPE']);
    expect(edges).toEqual(expect.arrayContaining(['disputed:boolean', 'claimIds:string[]']));
    expect(await header('claim-links')).toEqual([':START_ID', ':END_ID', ':TYPE', 'depth:int', 'how:string']);
  });

  it('excel has a byte order mark, and no text that Excel would run', async () => {
    const nodes =
      unzipSync(await exported({ format: 'csv', profile: 'excel' }))['nodes.csv'] ?? new Uint8Array();
    expect([...nodes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = strict(strFromU8(nodes.slice(3)));
    const plain = await table('part=nodes');
    for (const [at, formula] of FORMULAS.entries()) {
      const id = `org:t-export-formula-${at}`;
      expect(rows.find((row) => row.id === id)?.name).toBe(`'${formula}`);
      expect(plain.rows.find((row) => row.id === id)?.name).toBe(formula);
    }
    // A number is none.
    expect(rows.find(({ id }) => id === 'org:t-export-formula-0')?.y).toBe('-2.5');
  });
});

it.each([
  ['a part of another format', 'format=gexf&part=nodes', '/query/part'],
  ['a profile of another format', 'format=gexf&profile=gephi', '/query/profile'],
  ['links of claims where they are columns', 'format=csv&part=claim-links', '/query/part'],
  ['a part that is none', 'format=csv&part=rows', '/query/part'],
  ['no format', 'asOf=2019-04-26', '/query/format'],
  ['a format that is none', 'format=xlsx', '/query/format'],
  ['a kind that is none', 'format=json&kinds=Stat', '/query/kinds'],
])('refuses %s', async (_what, query, pointer) => {
  const answer = await ask<ProblemBody>(`/api/v1/export?${query}`);
  expect(answer.status).toBe(400);
  expect(answer.body.errors?.[0]?.pointer).toBe(pointer);
});
