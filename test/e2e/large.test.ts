/** The largest supported graph, ten thousand entities and fifty thousand relationships: what is visible, not how fast. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawn, Explorer, eventually, inspector, pixels, placeOf, stillPlaceOf } from './support/explorer.ts';
import { largeGraph } from './support/large-graph.ts';

const THINGS = 10_000;
const RELATIONSHIPS = 50_000;

let explorer: Explorer;
let page: Page;

beforeAll(async () => {
  explorer = await Explorer.start();
  page = await explorer.window();
  page.context().setDefaultTimeout(90_000);
  const body = JSON.stringify(largeGraph(THINGS, RELATIONSHIPS));
  await page.route(/\/api\/v1\/graph(\?|$)/, (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.goto(explorer.address);
  await drawn(page);
}, 180_000);
afterAll(() => explorer?.stop());

const patient = { timeout: 90_000 };
const title = () => page.getByRole('main').innerText();

test('it is drawn completely, counted, and its main entities are in the keyboard list', async () => {
  await eventually(title, patient).toContain('10,000 entities · 50,000 relationships');
  await eventually(async () => {
    const { all, like } = await pixels(page, ['#f8f7f3', '#2a3a52']);
    return { covered: (like[0] ?? 0) < all * 0.9, states: (like[1] ?? 0) > 200 };
  }, patient).toEqual({ covered: true, states: true });
  const options = page.getByRole('listbox', { name: 'Entities in the graph' }).getByRole('option');
  expect(await options.count()).toBe(200);
  expect(await options.first().getAttribute('aria-label')).toMatch(/^State \d+, state$/);
}, 180_000);

// Before the pan: its inertia lasts longer than a frame of this graph takes.
test('a click on a mark selects it and draws its lines', async () => {
  const { x, y } = await stillPlaceOf(page, 'State 1, state');
  await page.route('**/api/v1/entities/**', (route) => route.fulfill({ status: 404, json: {} }));
  await page.mouse.click(x, y);
  await inspector(page).getByText('Not found', { exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('select')).toMatch(/^state:made-up-/);
  await eventually(async () => {
    const { like } = await pixels(page, ['#1257c9']);
    return like[0] ?? 0;
  }, patient).toBeGreaterThan(40);
  await inspector(page).getByRole('button', { name: 'Close' }).click();
}, 180_000);

test('it can be panned', async () => {
  const before = await placeOf(page, 'State 1, state');
  const canvas = await page.locator('.network-canvas').boundingBox();
  // The lower left corner is ground.
  const [x, y] = [(canvas?.x ?? 0) + 120, (canvas?.y ?? 0) + (canvas?.height ?? 0) - 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y - 30, { steps: 4 });
  await page.mouse.move(x + 80, y - 60, { steps: 4 });
  await page.mouse.up();
  await eventually(async () => {
    const after = await placeOf(page, 'State 1, state');
    return after.x - before.x > 40 && before.y - after.y > 30;
  }, patient).toBe(true);
}, 180_000);

test('it can be filtered, and the table renders only visible rows', async () => {
  await page.goto(`${explorer.address}/?off=Meeting*`);
  await drawn(page);
  await eventually(title, patient).toContain('37,500 relationships');
  await page.keyboard.press('t');
  await page
    .getByRole('button', { name: /^Relationships/ })
    .first()
    .click();
  const status = page.getByRole('main').getByRole('status').filter({ hasText: 'showing' });
  await eventually(() => status.innerText(), patient).toBe('showing 37,500 of 50,000 relationships');
  const rows = page.getByRole('grid').getByRole('row');
  expect(await rows.count()).toBeLessThan(80);
  await rows.nth(3).click();
  await page.keyboard.press('End');
  await eventually(() => page.locator(':focus').getAttribute('aria-rowindex'), patient).toBe('37501');
  expect(explorer.errors.filter((error) => !error.includes('404'))).toEqual([]);
}, 180_000);
