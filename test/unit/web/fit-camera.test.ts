import { expect, test } from 'vitest';
import { fitCamera } from '../../../web/src/renderer/fit-camera.ts';
import type { SceneNode } from '../../../web/src/renderer/scene.ts';

const FRAME = { left: -20, top: 10, width: 1000, height: 800 };
const CANVAS = { width: 900, height: 700 };
const at = (x: number, y: number) => ({ x, y }) as SceneNode;

/** Where the camera at that place puts a thing, as the library reckons it. In pixels. */
function seen(thing: { x: number; y: number }, nodes: readonly SceneNode[], canvas = CANVAS) {
  const camera = fitCamera('drawn', { nodes, frame: FRAME }, canvas);
  const scale = Math.min(canvas.width / FRAME.width, canvas.height / FRAME.height) / camera.ratio;
  const middle = {
    x: FRAME.left + FRAME.width / 2 + (camera.x - 0.5) * FRAME.width,
    y: FRAME.top + FRAME.height / 2 - (camera.y - 0.5) * FRAME.width,
  };
  return {
    x: canvas.width / 2 + (thing.x - middle.x) * scale,
    y: canvas.height / 2 + (thing.y - middle.y) * scale,
    scale,
  };
}

test('fits the whole layout', () => {
  const nodes = [at(900, 700), at(950, 720)];
  expect(fitCamera('sheet', { nodes, frame: FRAME }, CANVAS)).toEqual({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  expect(fitCamera('drawn', { nodes: [], frame: FRAME }, CANVAS).ratio).toBe(1);
});

test.each([
  ['at an edge', [at(800, 500), at(960, 790), at(900, 640)]],
  ['in a row', [at(20, 300), at(900, 300)]],
  ['in a column', [at(500, 20), at(500, 780)]],
])('fits what is drawn %s and leaves room for labels', (_, nodes) => {
  const places = nodes.map((node) => seen(node, nodes));
  for (const { x, y } of places) {
    expect(x).toBeGreaterThanOrEqual(83);
    expect(x).toBeLessThanOrEqual(CANVAS.width - 83);
    expect(y).toBeGreaterThanOrEqual(75);
    expect(y).toBeLessThanOrEqual(CANVAS.height - 51);
  }
  const middle = (of: readonly number[]) => (Math.min(...of) + Math.max(...of)) / 2;
  expect(middle(places.map(({ x }) => x))).toBeCloseTo(CANVAS.width / 2);
  expect(middle(places.map(({ y }) => y))).toBeCloseTo((CANVAS.height + 76 - 52) / 2);
});

test('a single entity is centred at the maximum scale; a narrow canvas has smaller margins', () => {
  const one = [at(900, 700)];
  expect(seen(one[0] ?? at(0, 0), one)).toMatchObject({ x: 450, scale: 1.6 });
  const nodes = [at(0, 300), at(600, 300)];
  const small = { width: 150, height: 120 };
  const [left, right] = nodes.map((node) => seen(node, nodes, small));
  expect((right?.x ?? 0) - (left?.x ?? 0)).toBeCloseTo(150 * 0.76);
});
