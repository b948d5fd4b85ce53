/** The files in Gephi (its toolkit, by Maven), imported with its own defaults. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonExport } from '../../src/features/export/contract.ts';
import { RELATIONSHIP_TYPES } from '../../src/model/vocabulary.ts';
import { type GephiGraph, readInGephi, reasonForNoGephi } from '../support/readers/gephi.ts';
import { withOddNames } from './odd-names.ts';
import { exported, exportFolder } from './support.ts';

const { save, unpack } = exportFolder();
withOddNames();

const reason = await reasonForNoGephi();
if (reason !== undefined) process.stderr.write(`Gephi cannot run here: ${reason}.\n`);

const iso = (day: number) =>
  day === 0 || day === 99991231 ? '' : `${day}`.replace(/(....)(..)(..)/, '$1-$2-$3');

let graph: JsonExport;
let gexf: GephiGraph;
let graphml: GephiGraph;
let merged: GephiGraph;
let tables: GephiGraph;

describe.skipIf(reason !== undefined)('Gephi', () => {
  beforeAll(async () => {
    graph = JSON.parse((await exported({ format: 'json' })).toString()) as JsonExport;
    const folder = await unpack('gephi', { format: 'csv', profile: 'gephi' });
    const graphmlFile = await save('dossier.graphml', { format: 'graphml' });
    const read = await readInGephi([
      await save('dossier.gexf', { format: 'gexf' }),
      graphmlFile,
      ...['--no-merge', graphmlFile],
      `${join(folder, 'nodes.csv')}+${join(folder, 'edges.csv')}`,
    ]);
    [gexf, merged, graphml, tables] = read as [GephiGraph, GephiGraph, GephiGraph, GephiGraph];
    const counts = ({ nodes, edges }: GephiGraph) => `${nodes} nodes, ${edges} edges`;
    process.stderr.write(
      `GEXF in Gephi: ${counts(gexf)}; CSV: ${counts(tables)}; GraphML: ${counts(graphml)}, merged: ${counts(merged)}\n`,
    );
  });

  const parallel = () => {
    const ends = graph.edges.map(({ from, to }) => `${from} ${to}`);
    return ends.length - new Set(ends).size;
  };

  function expectWhole(read: GephiGraph): void {
    expect(read).toMatchObject({
      nodes: graph.nodes.length,
      edges: graph.edges.length,
      directed: graph.edges.length,
      parallel: parallel(),
    });
    const labels = new Map(read.nodeRows.map(([id, label]) => [id, label]));
    for (const { id, name } of graph.nodes) {
      // A spreadsheet cell keeps a bell; XML cannot.
      expect(labels.get(id)?.replaceAll('\uFFFD', '\u0007')).toBe(name);
    }
    const edges = new Map(read.edgeRows.map(([id, ...rest]) => [id, rest]));
    for (const { id, from, to, type } of graph.edges) {
      const [source, target, , label] = edges.get(id) ?? [];
      expect([id, source, target, label]).toEqual([id, from, to, RELATIONSHIP_TYPES[type].forward]);
    }
  }

  function expectDated(read: GephiGraph): void {
    const time = (fromMin: number, toMax: number) =>
      iso(fromMin) === '' && iso(toMax) === '' ? '' : `${iso(fromMin)}/${iso(toMax)}`;
    const nodes = new Map(read.nodeRows.map(([id, , when]) => [id, when]));
    for (const { id, fromMin, toMax } of graph.nodes)
      expect([id, nodes.get(id)]).toEqual([id, time(fromMin, toMax)]);
    const edges = new Map(read.edgeRows.map(([id, , , , , when]) => [id, when]));
    for (const { id, fromMin, toMax } of graph.edges)
      expect([id, edges.get(id)]).toEqual([id, time(fromMin, toMax)]);
  }

  it('keeps every edge of the GEXF, with its direction, kind and time', () => {
    expectWhole(gexf);
    expectDated(gexf);
    expect(gexf.issues).toEqual([]);
    // Gephi merges parallel edges of one kind, so further ones between the same two are numbered.
    const terms = gexf.edgeRows.filter(([id]) =>
      id.startsWith('holds-office:person:vladimir-putin~office:RUS-president'),
    );
    expect(terms.map(([, , , kind]) => kind).sort()).toEqual(['HOLDS_OFFICE', 'HOLDS_OFFICE (2)']);
  });

  it('keeps every row of the two tables', () => {
    expectWhole(tables);
    expectDated(tables);
    expect(tables.issues).toEqual([]);
  });

  it('keeps every edge of the GraphML where parallel edges are not merged, as the guide says', () => {
    expectWhole(graphml);
    // GraphML has no kind of edge that Gephi reads, so its default merges.
    expect(merged).toMatchObject({ nodes: graph.nodes.length, edges: graph.edges.length - parallel() });
  });
});
