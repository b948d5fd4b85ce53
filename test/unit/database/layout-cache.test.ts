import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cachedPositions } from '../../../src/database/layout-cache.ts';

const graph = {
  entities: [
    { id: 'state:PRK', kind: 'State', name: 'North Korea' },
    { id: 'state:RUS', kind: 'State', name: 'Russia' },
  ],
  relationships: [{ from: 'state:PRK', to: 'state:RUS', type: 'BORDERS' }],
};

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'entente-layouts-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const files = () => readdirSync(join(cache, 'layouts'));

it('reads the layout of the same graph from the cache', () => {
  const computed = cachedPositions(graph, new Map(), cache);
  const [file = ''] = files();
  const path = join(cache, 'layouts', file);
  const moved = computed.map((place) => ({ ...place, x: place.x + 1 }));
  writeFileSync(path, JSON.stringify(moved));
  expect(cachedPositions(graph, new Map(), cache)).toEqual(moved);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveLength(2);
});

it('knows the graph again in another database, whose own keys differ', () => {
  const keyed = (database: string) => ({
    ...graph,
    relationships: graph.relationships.map((line) => ({ ...line, key: `5:${database}:1` })),
  });
  cachedPositions(keyed('one'), new Map(), cache);
  cachedPositions(keyed('two'), new Map(), cache);
  expect(files()).toHaveLength(1);
});

it('computes anew for another graph, other places before, or a damaged file', () => {
  const computed = cachedPositions(graph, new Map(), cache);
  cachedPositions({ ...graph, relationships: [] }, new Map(), cache);
  const before = new Map(computed.map(({ id, x, y, side }) => [id, { x: x + 5, y, side }]));
  cachedPositions(graph, before, cache);
  expect(files()).toHaveLength(3);
  for (const file of files()) writeFileSync(join(cache, 'layouts', file), '[{');
  expect(cachedPositions(graph, new Map(), cache)).toEqual(computed);
});

it('does without a cache that cannot be written', () => {
  const file = join(cache, 'file');
  writeFileSync(file, '');
  expect(cachedPositions(graph, new Map(), file)).toHaveLength(2);
});
