/** Each format read back by a library of others, and held against `/graph`. */
import { parse as parseCsv } from 'csv-parse/sync';
import cytoscape, { type ElementsDefinition } from 'cytoscape';
import Graphology from 'graphology';
import { parse as parseGexf } from 'graphology-gexf/node/index.js';
import { parse as parseGraphml } from 'graphology-graphml/node/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/features/common/contract.ts';
import { type Citation, cytoscapeExport, jsonExport } from '../../../src/features/export/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import { cypher } from '../../support/database.ts';
import { withCrowd } from './crowd.ts';
import { api, type ProblemBody } from './support.ts';

const { ask, get } = api({ now: () => new Date('2026-11-25T01:02:03Z') });

async function file(query: string) {
  const answer = await ask<string>(`/api/v1/export?${query}`);
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  return answer;
}

const sorted = (ids: Iterable<string>) => [...ids].sort();
const iso = (day: number) => `${day}`.replace(/(....)(..)(..)/, '$1-$2-$3');
const edgeOf = ({ edges }: Graph, type: string): Relation => {
  const found = edges.find((edge) => edge.type === type && edge.fromMin > 0);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};

function expectCited(text: string) {
  expect(text).toContain('Entente');
  expect(text).toContain('Russia and North Korea, April 2019');
  expect(text).toMatch(/Data version [0-9a-f]{16}, loaded \d{4}-\d\d-\d\d/);
  expect(text).toContain('2026-11-25T01:02:03.000Z');
}

describe('GEXF', () => {
  it('opens with all nodes and edges, their dates and claims', async () => {
    const graph = await get<Graph>('/graph');
    const { text, headers } = await file('format=gexf');
    expect(headers.get('content-type')).toBe('application/gexf+xml; charset=utf-8');
    const read = parseGexf(Graphology, text);
    expect(sorted(read.nodes())).toEqual(sorted(graph.nodes.map(({ id }) => id)));
    expect(sorted(read.edges())).toEqual(sorted(graph.edges.map(({ id }) => id)));
    for (const { id, name, kind } of graph.nodes) {
      expect(read.getNodeAttributes(id)).toMatchObject({ label: name, kind });
    }
    for (const edge of graph.edges) {
      expect(read.extremities(edge.id)).toEqual([edge.from, edge.to]);
      const found = read.getEdgeAttributes(edge.id);
      expect(found.claims).toBe(edge.claims.join('; '));
      expect(found.from_min).toBe(edge.fromMin === 0 ? undefined : iso(edge.fromMin));
      expect(found.when).toBe(edge.when);
    }
    expect(read.isUndirected(edgeOf(graph, 'ALLIED_WITH').id)).toBe(true);
    expect(read.isDirected(edgeOf(graph, 'TOOK_PART_IN').id)).toBe(true);
    expectCited(String(read.getAttribute('description')));
    expect(read.getAttribute('description')).toContain('source:diplomat-2019');
  });

  it('is dynamic by days: spells from the earliest start to the latest end, open ends left out', async () => {
    const graph = await get<Graph>('/graph');
    const { text } = await file('format=gexf');
    expect(text).toMatch(/<graph [^>]*mode="dynamic" timeformat="date"/);
    const tag = (id: string) => text.split('\n').find((line) => line.includes(`id="${id}"`)) ?? '';
    const summit = tag('event:vladivostok-summit-2019');
    expect(summit).toContain('start="2019-04-25" end="2019-04-25"');
    const border = tag(graph.edges.find(({ type }) => type === 'BORDERS')?.id ?? '');
    expect(border).not.toMatch(/ (start|end)=/);
    for (const { id, fromMin, toMax } of [...graph.nodes, ...graph.edges]) {
      expect(tag(id).match(/^<\w+ [^>]* start="([^"]*)"/)?.[1]).toBe(
        fromMin === 0 ? undefined : iso(fromMin),
      );
      expect(tag(id).match(/^<\w+ [^>]* end="([^"]*)"/)?.[1]).toBe(
        toMax === 99991231 ? undefined : iso(toMax),
      );
    }
  });
});

describe('GraphML', () => {
  it('opens with all nodes and edges, their dates and claims', async () => {
    const graph = await get<Graph>('/graph');
    const { text, headers } = await file('format=graphml');
    expect(headers.get('content-type')).toBe('application/graphml+xml; charset=utf-8');
    const read = parseGraphml(Graphology, text);
    expect(sorted(read.nodes())).toEqual(sorted(graph.nodes.map(({ id }) => id)));
    expect(sorted(read.edges())).toEqual(sorted(graph.edges.map(({ id }) => id)));
    for (const { id, name, x, degree } of graph.nodes) {
      expect(read.getNodeAttributes(id)).toMatchObject({ name, x, degree });
    }
    for (const edge of graph.edges) {
      const found = read.getEdgeAttributes(edge.id);
      expect(found).toMatchObject({ type: edge.type, disputed: edge.disputed });
      expect(found.claims).toBe(edge.claims.join('; '));
      expect(found.to_max).toBe(edge.toMax === 99991231 ? undefined : iso(edge.toMax));
    }
    expect(read.isUndirected(edgeOf(graph, 'ALLIED_WITH').id)).toBe(true);
    expectCited(String(read.getAttribute('citation')));
    expect(read.getAttribute('sources')).toContain('source:diplomat-2019');
  });
});

describe('CSV', () => {
  const rows = async (part: string) => {
    const answer = await file(`format=csv&part=${part}`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const read = parseCsv(answer.text, { columns: true, comment: '#', comment_no_infix: true });
    return { ...answer, rows: read as Record<string, string>[] };
  };

  it('is a table of nodes', async () => {
    const graph = await get<Graph>('/graph');
    const { rows: nodes, headers, text } = await rows('nodes');
    expect(nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
    for (const [index, { name, kind, fromMin, properties }] of graph.nodes.entries()) {
      expect(nodes[index]).toMatchObject({ name, kind, from_min: fromMin === 0 ? '' : iso(fromMin) });
      if (typeof properties.form === 'string') expect(nodes[index]?.form).toBe(properties.form);
    }
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="entente-russia-and-north-korea-april-2019-nodes.csv"',
    );
    expectCited(text.split('\r\n')[0] ?? '');
  });

  it('is a table of edges', async () => {
    const graph = await get<Graph>('/graph');
    const { rows: edges } = await rows('edges');
    expect(edges.map(({ id }) => id)).toEqual(graph.edges.map(({ id }) => id));
    for (const [index, { from, to, type, claims, disputed }] of graph.edges.entries()) {
      expect(edges[index]).toMatchObject({ from, to, type, disputed: String(disputed) });
      expect(edges[index]?.claims).toBe(claims.join('; '));
    }
  });

  it.each([
    ['csv without its part', 'format=csv', '/query/part'],
    ['a part of another format', 'format=gexf&part=nodes', '/query/part'],
    ['no format', 'asOf=2019-04-26', '/query/format'],
    ['a format that is none', 'format=xlsx', '/query/format'],
    ['a kind that is none', 'format=json&kinds=Stat', '/query/kinds'],
  ])('refuses %s', async (_what, query, pointer) => {
    const answer = await ask<ProblemBody>(`/api/v1/export?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.pointer).toBe(pointer);
  });
});

describe('JSON', () => {
  it('is the answer of /graph under the same filter, with what to cite', async () => {
    const filter = 'asOf=2018-06-01&certainty=certainly&kinds=State,Person,Event&types=TOOK_PART_IN';
    const graph = await get<Graph>(`/graph?${filter}`);
    const { text, headers } = await file(`format=json&${filter}`);
    const read = jsonExport.parse(JSON.parse(text));
    expect({ nodes: read.nodes, edges: read.edges }).toEqual({ nodes: graph.nodes, edges: graph.edges });
    expect(read.citation).toMatchObject({
      filter: {
        asOf: '2018-06-01',
        certainty: 'certainly',
        kinds: 'State,Person,Event',
        types: 'TOOK_PART_IN',
      },
      nodes: graph.nodes.length,
      edges: graph.edges.length,
      exported: '2026-11-25T01:02:03.000Z',
    });
    expectCited(read.citation.text);
    expect(read.citation.text).toContain('asOf=2018-06-01');
    expect(headers.get('content-disposition')).toContain('as-of-2018-06-01.json"');
  });

  it('cites only the sources asked for, and the same data by the same version', async () => {
    const one = JSON.parse((await file('format=json&sources=source:diplomat-2019')).text) as {
      citation: Citation;
    };
    expect(one.citation.sources.map(({ id }) => id)).toEqual(['source:diplomat-2019']);
    const all = JSON.parse((await file('format=json')).text) as { citation: Citation };
    expect(all.citation.sources.length).toBeGreaterThan(3);
    expect(all.citation.data).toEqual(one.citation.data);
  });
});

describe('Cytoscape', () => {
  it('opens with all elements, placed', async () => {
    const graph = await get<Graph>('/graph');
    const { text, headers } = await file('format=cytoscape');
    expect(headers.get('content-disposition')).toContain('.cyjs"');
    const read = cytoscapeExport.parse(JSON.parse(text));
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      layout: { name: 'preset' },
      elements: read.elements as ElementsDefinition,
    });
    expect(cy.nodes()).toHaveLength(graph.nodes.length);
    expect(cy.edges()).toHaveLength(graph.edges.length);
    const summit = cy.getElementById('event:vladivostok-summit-2019');
    const placed = graph.nodes.find(({ id }) => id === 'event:vladivostok-summit-2019');
    expect(summit.position()).toEqual({ x: placed?.x, y: placed?.y });
    expect(summit.data()).toMatchObject({ kind: 'Event', from_min: '2019-04-25' });
    const edge = edgeOf(graph, 'TOOK_PART_IN');
    expect(cy.getElementById(edge.id).data()).toMatchObject({
      source: edge.from,
      target: edge.to,
      interaction: 'TOOK_PART_IN',
      claims: edge.claims,
    });
    expectCited(read.data.citation.text);
    cy.destroy();
  });
});

describe('names that formats have to escape', () => {
  const name = 'A "quoted" <b>&amp;</b>, it\'s ]]> \u0007 line\nbreak; =1+1 한국 𝄞';
  const [a, b] = ['org:t-export-a', 'org:t-export-b'];
  beforeAll(() =>
    cypher(
      `UNWIND [$a, $b] AS id
       CREATE (:Entity:Organization {id: id, name: $name, origin: 'export-test', x: 1.5, y: -2.5, fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0})
       WITH count(*) AS both MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
       CREATE (a)-[:MEMBER_OF {id: 'member-of:t-export', status: $name, fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0, knownTo: 99991231, claims: []}]->(b)`,
      { a, b, name },
    ),
  );
  afterAll(() => cypher("MATCH (n:Entity {origin: 'export-test'}) DETACH DELETE n"));
  // XML 1.0 has no form for a bell.
  const inXml = name.replace('\u0007', '\uFFFD');

  it('come back whole from each', async () => {
    const gexf = parseGexf(Graphology, (await file('format=gexf')).text);
    expect(gexf.getNodeAttribute(a, 'label')).toBe(inXml);
    expect(gexf.getEdgeAttribute('member-of:t-export', 'status')).toBe(inXml);
    const graphml = parseGraphml(Graphology, (await file('format=graphml')).text);
    expect(graphml.getNodeAttribute(a, 'name')).toBe(inXml);
    const csv = parseCsv((await file('format=csv&part=nodes')).text, {
      columns: true,
      comment: '#',
      comment_no_infix: true,
    });
    expect((csv as Record<string, string>[]).find(({ id }) => id === b)).toMatchObject({
      name,
      x: '1.5',
      y: '-2.5',
    });
    const json = JSON.parse((await file('format=json')).text) as Graph;
    expect(json.nodes.find(({ id }) => id === a)?.name).toBe(name);
  });
});

describe('a graph that is more than one picture', () => {
  withCrowd('export');

  it('is refused with how to narrow it, not cut', async () => {
    const answer = await ask<ProblemBody>('/api/v1/export?format=json');
    expect(answer.status).toBe(413);
    expect(answer.body.code).toBe('too-large');
    expect(answer.body.detail).toContain('narrow by kinds');
    await file('format=json&kinds=State,Person');
  });
});
