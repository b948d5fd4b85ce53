import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curvesOf, lineAt } from '../../../web/src/renderer/picking.ts';
import type { Scene, SceneEdge, SceneNode } from '../../../web/src/renderer/scene.ts';

const mark = (id: string, x: number, y: number) => ({ id, x, y }) as SceneNode;
const line = (id: string, from: string, to: string, over: Partial<SceneEdge> = {}) =>
  ({ id, from, to, curvature: 0, emphasis: 'rest', ...over }) as SceneEdge;
const scene = (edges: readonly SceneEdge[]): Pick<Scene, 'nodes' | 'edges'> => ({
  nodes: [mark('a', 0, 0), mark('b', 100, 0), mark('c', 0, 100)],
  edges,
});
const still = { scale: 1, x: 0, y: 0 };

describe('the line under the pointer', () => {
  test('is hit along its whole length at any camera position', () => {
    const curves = curvesOf(scene([line('ab', 'a', 'b', { curvature: 0.3 })]));
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.integer({ min: -500, max: 500 }),
        (t, scale, shift) => {
          // The curve of three points, the middle one 0.3 of the chord aside.
          const [x, y] = [2 * t * (1 - t) * 50 + t * t * 100, 2 * t * (1 - t) * -30];
          const at = { x: x * scale + shift, y: y * scale - shift };
          expect(lineAt(at, curves, { scale, x: shift, y: -shift })).toBe('ab');
        },
      ),
    );
  });

  test('is not hit on the chord of a curve or far from it', () => {
    const curves = curvesOf(scene([line('ab', 'a', 'b', { curvature: 0.3 })]));
    expect(lineAt({ x: 50, y: 0 }, curves, still)).toBeNull();
    expect(lineAt({ x: 50, y: 15 }, curves, still)).toBeNull();
    expect(lineAt({ x: 140, y: 0 }, curves, still)).toBeNull();
  });

  test('is the foremost, or the nearest of equal depth', () => {
    const both = [line('ab', 'a', 'b'), line('ac', 'a', 'c', { emphasis: 'back' })];
    expect(lineAt({ x: 2, y: 3 }, curvesOf(scene(both)), still)).toBe('ab');
    const alike = [line('ab', 'a', 'b'), line('ac', 'a', 'c')];
    expect(lineAt({ x: 1, y: 3 }, curvesOf(scene(alike)), still)).toBe('ac');
  });

  test('has both ends in the scene', () => {
    expect(curvesOf(scene([line('ax', 'a', 'x')]))).toEqual([]);
  });
});
