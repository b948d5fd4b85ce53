/** The files in NetworkX, igraph and pandas, where the Python of this machine has them: all read by default arguments. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonExport } from '../../src/features/export/contract.ts';
import { RELATIONSHIP_TYPES } from '../../src/model/vocabulary.ts';
import { type PythonReading, type ReadGraph, readInPython } from '../support/readers/python.ts';
import { ODD, ODD_NAME, withOddNames } from './odd-names.ts';
import { exported, exportFolder } from './support.ts';

const { save, unpack } = exportFolder();
withOddNames();

const MODULES = ['networkx', 'igraph', 'pandas'];
const modules = (await readInPython([]))?.modules ?? [];
const missing = MODULES.filter((name) => !modules.includes(name));
if (missing.length > 0) {
  process.stderr.write(
    `Python lacks ${missing.join(', ')} (Debian: apt install python3-networkx python3-igraph python3-pandas).\n`,
  );
}

const iso = (day: number) =>
  day === 0 || day === 99991231 ? null : `${day}`.replace(/(....)(..)(..)/, '$1-$2-$3');
// igraph writes a text that is not there as an empty one.
const orNull = (text: string | null | undefined) => text || null;
const pairs = (ends: readonly string[]) => ends.length - new Set(ends).size;

let graph: JsonExport;
let read: PythonReading;
const TABLES = ['nodes', 'edges', 'claims', 'sources'] as const;

beforeAll(async () => {
  if (modules.length === 0) return;
  graph = JSON.parse((await exported({ format: 'json' })).toString()) as JsonExport;
  const plain = await unpack('plain', { format: 'csv' });
  const excel = await unpack('excel', { format: 'csv', profile: 'excel' });
  const found = await readInPython([
    await save('dossier.gexf', { format: 'gexf' }),
    await save('dossier.graphml', { format: 'graphml' }),
    ...TABLES.map((name) => join(plain, `${name}.csv`)),
    ...TABLES.map((name) => join(excel, `${name}.csv`)),
  ]);
  if (found === undefined) throw new Error('Python has gone');
  read = found;
});

afterAll(() => {
  if (read === undefined) return;
  const [gexf, graphml] = read.files;
  const counts = (of: ReadGraph | undefined) => of && `${of.nodes.length} nodes, ${of.edges.length} edges`;
  process.stderr.write(
    `GEXF in NetworkX: ${counts(gexf?.networkx)}; GraphML in NetworkX: ${counts(graphml?.networkx)}; GraphML in igraph: ${counts(graphml?.igraph)}\n`,
  );
});

function expectWhole(of: ReadGraph | undefined, { spells }: { spells: boolean }): void {
  if (of === undefined) throw new Error('not read');
  expect(of.directed).toBe(true);
  expect(of.nodes).toHaveLength(graph.nodes.length);
  expect(of.edges).toHaveLength(graph.edges.length);
  const inXml = (text: string) => text.replace('\u0007', '\uFFFD');
  const nodes = new Map(
    of.nodes.map(([id, label, start, fromMin]) => [id, [label, orNull(start), orNull(fromMin)]]),
  );
  for (const { id, name, fromMin } of graph.nodes) {
    expect(nodes.get(id)).toEqual([inXml(name), spells ? iso(fromMin) : null, iso(fromMin)]);
  }
  expect(nodes.get(ODD.a)?.[0]).toBe(inXml(ODD_NAME));
  const edges = new Map(of.edges.map(([id, ...rest]) => [id, rest]));
  const locators = new Map(graph.claims.map(({ id, locator }) => [id, locator]));
  for (const { id, from, to, type, fromMin, toMax, claims } of graph.edges) {
    const [source, target, label, symmetric, start, end, min, ids, places] = edges.get(id) ?? [];
    expect([id, source, target, label]).toEqual([id, from, to, RELATIONSHIP_TYPES[type].forward]);
    expect(symmetric).toBe(RELATIONSHIP_TYPES[type].symmetric);
    expect([orNull(start), orNull(end)]).toEqual(spells ? [iso(fromMin), iso(toMax)] : [null, null]);
    expect(orNull(min)).toBe(iso(fromMin));
    expect(orNull(ids)).toBe(claims.join('; ') || null);
    expect(orNull(places)).toBe(claims.map((claim) => locators.get(claim)).join('; ') || null);
  }
  const parallel = pairs(graph.edges.map(({ from, to }) => `${from} ${to}`));
  expect(parallel).toBeGreaterThan(0);
  expect(pairs(of.edges.map(([, from, to]) => `${from} ${to}`))).toBe(parallel);
}

describe('read with default arguments', () => {
  it.skipIf(missing.includes('networkx'))('GEXF by networkx.read_gexf', () =>
    expectWhole(read.files[0]?.networkx, { spells: true }),
  );

  it.skipIf(missing.includes('networkx'))('GraphML by networkx.read_graphml', () =>
    expectWhole(read.files[1]?.networkx, { spells: false }),
  );

  it.skipIf(missing.includes('igraph'))('GraphML by igraph', () =>
    expectWhole(read.files[1]?.igraph, { spells: false }),
  );

  it.skipIf(missing.includes('pandas'))('every CSV table by pandas.read_csv', () => {
    for (const [at, name] of TABLES.entries()) {
      const plain = read.files[2 + at]?.pandas;
      expect(plain?.columns[0]).toBe('id');
      expect(plain?.ids).toEqual(graph[name].map(({ id }) => id));
      // The byte order mark of the Excel profile is none of the first column's name.
      expect(read.files[6 + at]?.pandas?.columns).toEqual(plain?.columns);
    }
  });
});
