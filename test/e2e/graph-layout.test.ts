/** Where entities stand: regions by their names, the whole in small, and places for what comes without one. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/features/graph/contract.ts';
import { clickMark, drawn, Explorer, eventually, placeOf } from './support/explorer.ts';

let explorer: Explorer;
let graph: Graph;

beforeAll(async () => {
  explorer = await Explorer.start();
  graph = await explorer.json<Graph>('/graph');
});
afterAll(() => explorer?.stop());

const marks = (page: Page) =>
  page.getByRole('listbox', { name: 'Entities in the graph' }).getByRole('option');

/** Where the marks are, in pixels of the window, all read at one moment. */
const placesOf = (page: Page) =>
  marks(page).evaluateAll((options) =>
    options.map((option) => {
      const { x, y, width, height } = option.getBoundingClientRect();
      return { name: option.getAttribute('aria-label') ?? '', box: { x, y, width, height } };
    }),
  );

const captions = async (page: Page) =>
  (await page.locator('.renderer-captions [data-there="true"]').allInnerTexts()).map((text) =>
    text.toLowerCase(),
  );

test('region captions cover no mark, and disappear with a selection or with their entities', async () => {
  const page = await explorer.open();
  await eventually(() => captions(page)).toEqual(
    expect.arrayContaining(['settlement', 'sanctions', 'summits', 'projects']),
  );
  const boxes = await Promise.all(
    (await page.locator('.renderer-captions [data-there="true"]').all()).map((one) => one.boundingBox()),
  );
  for (const { name, box: around } of await placesOf(page)) {
    const [x, y] = [around.x + around.width / 2, around.y + around.height / 2];
    for (const box of boxes) {
      if (!box) throw new Error('a caption has no place');
      const dx = Math.max(box.x - x, 0, x - box.x - box.width);
      const dy = Math.max(box.y - y, 0, y - box.y - box.height);
      // The option lies around the mark, 3 px beyond its rim.
      expect(Math.hypot(dx, dy), name).toBeGreaterThan(around.width / 2 - 3);
    }
  }
  await clickMark(page, 'Russia, state');
  await eventually(() => captions(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  // Under the pointer Russia would still lead.
  await page.mouse.move(5, 5);
  await eventually(() => captions(page)).toContain('sanctions');
  await page.goto(`${explorer.address}/?off=Resolution,Measure`);
  await eventually(() => captions(page)).toContain('settlement');
  expect(await captions(page)).not.toContain('sanctions');
  await page.context().close();
});

test('the minimap is shown while part of the graph is outside, and a click moves the camera', async () => {
  const page = await explorer.open();
  const small = page.locator('.renderer-minimap');
  expect(await small.isVisible()).toBe(false);
  // The state highest up, wherever a load has placed it.
  const states = graph.nodes.filter(({ kind }) => kind === 'State').map(({ name }) => `${name}, state`);
  const shown = (await placesOf(page)).filter(({ name }) => states.includes(name));
  const [top] = shown.sort((one, other) => one.box.y - other.box.y);
  if (!top) throw new Error('no state is shown');
  const before = await placeOf(page, top.name);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await small.waitFor();
  await eventually(async () => (await placeOf(page, top.name)).y).toBeLessThan(before.y);
  const box = await small.boundingBox();
  if (!box) throw new Error('the minimap has no position');
  const pane = await page.locator('.network-canvas').boundingBox();
  // Its upper middle: what is at the upper edge of the graph moves down into view.
  await page.mouse.click(box.x + box.width / 2, box.y + 6);
  await eventually(async () => (await placeOf(page, top.name)).y).toBeGreaterThan((pane?.y ?? 0) + 200);
  await page.getByRole('button', { name: 'Show all' }).click();
  await small.waitFor({ state: 'hidden' });
  await page.context().close();
});

/** The picture as it is answered, changed on its way. */
const changed = (page: Page, change: (graph: Graph) => Graph) =>
  page.route(/\/api\/v1\/graph(\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Graph) });
  });

test('a graph without a layout is laid out in a worker, each mark at its own position', async () => {
  const page = await explorer.window();
  // A part, so that it is laid out soon.
  const kinds = ['State', 'Person', 'Office', 'Treaty'];
  const part = graph.nodes.filter(({ kind }) => kinds.includes(kind));
  await changed(page, (answer) => ({
    ...answer,
    nodes: answer.nodes
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ x: _x, y: _y, side: _side, ...node }) => node),
  }));
  await page.goto(`${explorer.address}/`);
  await drawn(page);
  const spots = await placesOf(page);
  expect(spots).toHaveLength(part.length);
  const middles = spots.map(({ box }) => `${Math.round(box.x)} ${Math.round(box.y)}`);
  expect(new Set(middles).size).toBe(part.length);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('expanded neighbours get free positions, and all others stay', async () => {
  const page = await explorer.window();
  const measures = new Set(graph.nodes.filter(({ kind }) => kind === 'Measure').map(({ id }) => id));
  await changed(page, (answer) => ({
    ...answer,
    nodes: answer.nodes.filter(({ id }) => !measures.has(id)),
    edges: answer.edges.filter(({ from, to }) => !measures.has(from) && !measures.has(to)),
  }));
  await page.goto(`${explorer.address}/`);
  await drawn(page);
  const before = new Map((await placesOf(page)).map(({ name, box }) => [name, box]));
  await page.goto(`${explorer.address}/?expand=state:PRK*TARGETS*in*1`);
  await drawn(page);
  await eventually(() => marks(page).count()).toBe(before.size + measures.size);
  await eventually(async () => (await placesOf(page)).every(({ box }) => box.width > 0)).toBe(true);
  const after = await placesOf(page);
  const spot = (box: { x: number; y: number; width: number; height: number }) => ({
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
  });
  for (const { name, box } of after) {
    const known = before.get(name);
    if (known) {
      const [now, then] = [spot(box), spot(known)];
      expect(Math.hypot(now.x - then.x, now.y - then.y), name).toBeLessThan(2);
      continue;
    }
    for (const other of after) {
      if (other.name === name) continue;
      const [a, b] = [spot(box), spot(other.box)];
      // Each option lies 3 px beyond its mark's rim.
      const rims = (box.width + other.box.width) / 2 - 6;
      expect(Math.hypot(a.x - b.x, a.y - b.y), `${name} on ${other.name}`).toBeGreaterThan(rims);
    }
  }
  await page.context().close();
});
