/** Each format read back by a library of others, and held against `/graph`. */
import cytoscape, { type ElementsDefinition } from 'cytoscape';
import Graphology from 'graphology';
import { parse as parseGexf } from 'graphology-gexf/node/index.js';
import { parse as parseGraphml } from 'graphology-graphml/node/index.js';
import { describe, expect, it } from 'vitest';
import type { Claim, Relation } from '../../../src/features/common/contract.ts';
import { type Citation, cytoscapeExport, jsonExport } from '../../../src/features/export/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import { RELATIONSHIP_TYPES } from '../../../src/model/vocabulary.ts';
import { ODD, ODD_NAME, withOddNames } from '../../exports/odd-names.ts';
import { withBulkFixture } from './bulk-fixture.ts';
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

/** The lists on an edge have one item per claim, in the order of the claims. */
function expectCitedEdge(found: Record<string, unknown>, edge: Relation, claims: readonly Claim[]) {
  const behind = edge.claims.map((id) => claims.find((claim) => claim.id === id));
  const listed = (value: (claim: Claim) => string) =>
    behind.map((claim) => claim && value(claim)).join('; ') || undefined;
  expect(found.sources).toBe(listed(({ source }) => source.id));
  expect(found.locators).toBe(listed(({ locator }) => locator));
  expect(found.modes).toBe(listed(({ mode }) => mode));
  expect(found.confidence).toBe(listed(({ confidence }) => confidence));
  for (const claim of behind) {
    if (claim === undefined) throw new Error(`${edge.id} names a claim that is not there`);
    expect(found.citation).toContain(claim.source.title);
    expect(found.citation).toContain(claim.locator);
  }
}

describe('GEXF', () => {
  it('opens with all nodes and edges, their dates and claims', async () => {
    const { claims = [], ...graph } = await get<Graph>('/graph?include=claims');
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
      expect(found).toMatchObject({
        relationship_type: edge.type,
        label: RELATIONSHIP_TYPES[edge.type].forward,
      });
      expectCitedEdge(found, edge, claims);
    }
    expect(read.undirectedSize).toBe(0);
    expect(read.getEdgeAttribute(edgeOf(graph, 'ALLIED_WITH').id, 'symmetric')).toBe(true);
    expect(read.getEdgeAttribute(edgeOf(graph, 'TOOK_PART_IN').id, 'symmetric')).toBe(false);
    expectCited(String(read.getAttribute('description')));
    expect(read.getAttribute('description')).toContain('source:diplomat-2019');
  });

  it('is dynamic by days: spells from the earliest start to the latest end, open ends left out', async () => {
    const graph = await get<Graph>('/graph');
    const { text } = await file('format=gexf');
    expect(text).toContain('xmlns="http://www.gexf.net/1.2draft"');
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
    const { claims = [], ...graph } = await get<Graph>('/graph?include=claims');
    const { text, headers } = await file('format=graphml');
    expect(headers.get('content-type')).toBe('application/graphml+xml; charset=utf-8');
    const read = parseGraphml(Graphology, text);
    expect(sorted(read.nodes())).toEqual(sorted(graph.nodes.map(({ id }) => id)));
    expect(sorted(read.edges())).toEqual(sorted(graph.edges.map(({ id }) => id)));
    for (const { id, name, x, degree } of graph.nodes) {
      expect(read.getNodeAttributes(id)).toMatchObject({ label: name, name, x, degree });
    }
    for (const edge of graph.edges) {
      const found = read.getEdgeAttributes(edge.id);
      expect(found).toMatchObject({ relationship_type: edge.type, disputed: edge.disputed });
      expectCitedEdge(found, edge, claims);
      expect(found.claims).toBe(edge.claims.join('; '));
      expect(found.to_max).toBe(edge.toMax === 99991231 ? undefined : iso(edge.toMax));
    }
    expect(read.undirectedSize).toBe(0);
    expect(read.getEdgeAttribute(edgeOf(graph, 'ALLIED_WITH').id, 'symmetric')).toBe(true);
    expectCited(String(read.getAttribute('citation')));
    expect(read.getAttribute('sources')).toContain('source:diplomat-2019');
  });
});

describe('JSON', () => {
  it('is the answer of /graph under the same filter, with what to cite', async () => {
    const filter = 'asOf=2018-06-01&certainty=certainly&kinds=State,Person,Event&types=TOOK_PART_IN';
    const graph = await get<Graph>(`/graph?${filter}`);
    const { text, headers } = await file(`format=json&${filter}`);
    const read = jsonExport.parse(JSON.parse(text));
    expect({ nodes: read.nodes, edges: read.edges }).toEqual({ nodes: graph.nodes, edges: graph.edges });
    const there = new Set(read.claims.map(({ id }) => id));
    expect(read.edges.flatMap(({ claims }) => claims).filter((id) => !there.has(id))).toEqual([]);
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

  it('has the claims about its entities that support no relationship, and no others', async () => {
    const read = jsonExport.parse(JSON.parse((await file('format=json')).text));
    const about = 'event:vladivostok-summit-2019';
    const said = await get<{ items: Claim[] }>(`/claims?about=${about}&limit=200`);
    const behind = new Set(read.edges.flatMap(({ claims }) => claims));
    const there = new Map(read.claims.map((claim) => [claim.id, claim]));
    for (const claim of said.items) {
      const { about: entities, ...exported } = there.get(claim.id) ?? { about: [] };
      expect(exported).toEqual(claim);
      expect(entities).toContain(about);
    }
    const denied = said.items.filter(({ mode }) => mode === 'denied');
    expect(denied.length).toBeGreaterThan(0);
    for (const { id } of denied) expect(behind.has(id)).toBe(false);
    const nodes = new Set(read.nodes.map(({ id }) => id));
    for (const { id, about: entities } of read.claims) {
      expect([id, behind.has(id) || entities.some((entity) => nodes.has(entity))]).toEqual([id, true]);
    }
    expect(new Set(read.sources.map(({ id }) => id))).toEqual(
      new Set(read.claims.map(({ source }) => source.id)),
    );
  });

  it('has every claim, also one of a relationship that rests on more exact claims', async () => {
    const { claims } = jsonExport.parse(JSON.parse((await file('format=json')).text));
    const stored = await get<{ claims: number }>('/stats');
    expect(claims).toHaveLength(stored.claims);
    const behindNothing = claims.find(({ id }) => id === 'claim:diplomat-2019-p10.27');
    expect(behindNothing).toMatchObject({ predicate: 'ALLIED_WITH', mode: 'asserted' });
  });

  it('leaves out the claims behind relationships that are not exported', async () => {
    const read = jsonExport.parse(JSON.parse((await file('format=json&types=BORDERS')).text));
    const behind = new Set(read.edges.flatMap(({ claims }) => claims));
    const others = read.claims.filter(({ id }) => !behind.has(id));
    expect(others.length).toBeGreaterThan(0);
    const whole = jsonExport.parse(JSON.parse((await file('format=json')).text));
    const supports = new Set(whole.edges.flatMap(({ claims }) => claims));
    const supporting = others.filter(
      ({ id, mode, status }) =>
        supports.has(id) && mode === 'asserted' && ['standing', 'disputed'].includes(status),
    );
    expect(supporting).toEqual([]);
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
    expect(read.data.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(edge.claims));
    expectCited(read.data.citation.text);
    cy.destroy();
  });
});

describe('names that formats have to escape', () => {
  withOddNames();
  // XML 1.0 has no form for a bell.
  const inXml = ODD_NAME.replace('\u0007', '\uFFFD');

  it('come back whole from each', async () => {
    const gexf = parseGexf(Graphology, (await file('format=gexf')).text);
    expect(gexf.getNodeAttribute(ODD.a, 'label')).toBe(inXml);
    expect(gexf.getEdgeAttribute(ODD.edge, 'status')).toBe(inXml);
    const graphml = parseGraphml(Graphology, (await file('format=graphml')).text);
    expect(graphml.getNodeAttribute(ODD.a, 'name')).toBe(inXml);
    const json = JSON.parse((await file('format=json')).text) as Graph;
    expect(json.nodes.find(({ id }) => id === ODD.a)?.name).toBe(ODD_NAME);
  });
});

describe('a graph that is more than one picture', () => {
  withBulkFixture('export');

  it('is refused with how to narrow it, not cut', async () => {
    const answer = await ask<ProblemBody>('/api/v1/export?format=json');
    expect(answer.status).toBe(413);
    expect(answer.body.code).toBe('too-large');
    expect(answer.body.detail).toContain('Narrow by kinds');
    await file('format=json&kinds=State,Person');
  });
});
