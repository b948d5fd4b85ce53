/** Neighbourhoods: bounded, and honest about what was cut. */
import { describe, expect, it } from 'vitest';
import type { Ego } from '../../../src/features/ego/contract.ts';
import type { RelationsAnswer } from '../../../src/features/relations/contract.ts';
import { api } from './support.ts';

const { ask, get } = api();

describe('a neighbourhood', () => {
  it('of one step holds all neighbours where nothing is cut', async () => {
    const id = 'event:vladivostok-summit-2019';
    const ego = await get<Ego>(`/entities/${id}/ego?each=200`);
    const { items } = await get<RelationsAnswer>(`/entities/${id}/relations?limit=200`);
    const neighbours = new Set(items.map(({ other }) => other.id));
    expect(new Set(ego.nodes.filter(({ ring }) => ring === 1).map((node) => node.id))).toEqual(neighbours);
    expect(ego.cut).toEqual([]);
    const ids = new Set(ego.nodes.map((node) => node.id));
    expect(ego.edges.length).toBeGreaterThan(5);
    expect(ego.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
  });

  it('says around what it was cut, how much, and how to get the rest', async () => {
    const ego = await get<Ego>('/entities/state:PRK/ego?each=3&asOf=2019-04-26');
    expect(ego.nodes.length).toBe(4);
    const [cut] = ego.cut;
    expect([cut?.id, cut?.why, cut?.shown]).toEqual(['state:PRK', 'many', 3]);
    expect(cut?.total).toBeGreaterThan(3);
    const rest = await ask<RelationsAnswer>(cut?.get ?? '');
    expect(rest.status).toBe(200);
    expect(cut?.get).toContain('asOf=2019-04-26');
    // The most connected come first.
    const ring = ego.nodes.filter((node) => node.ring === 1).map(({ degree }) => degree);
    expect(ring).toEqual([...ring].sort((a, b) => b - a));
  });

  it('keeps to the limit at every depth, and says so', async () => {
    for (const depth of [1, 2, 3]) {
      const ego = await get<Ego>(`/entities/person:kim-jong-un/ego?depth=${depth}&limit=25`);
      expect(ego.nodes.length).toBeLessThanOrEqual(25);
      expect(Math.max(...ego.nodes.map(({ ring }) => ring))).toBeLessThanOrEqual(depth);
      // More lies within two steps than the limit lets through.
      if (depth > 1) expect([ego.nodes.length, ego.cut.length > 0]).toEqual([25, true]);
    }
  });

  it('refuses a depth beyond three', async () => {
    expect((await ask('/api/v1/entities/state:PRK/ego?depth=4')).status).toBe(400);
  });
});
