/** The table as the canvas's twin: the same entities, filter and selection, by pointer and by keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/features/graph/contract.ts';
import { clickMark, Explorer, eventually, inspector, mark, placeOf } from './support/explorer.ts';

let explorer: Explorer;
let graph: Graph;

beforeAll(async () => {
  explorer = await Explorer.start();
  graph = await explorer.json<Graph>('/graph');
});
afterAll(() => explorer?.stop());

const grid = (page: Page) => page.getByRole('grid');
const shownCount = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'showing' });
const row = (page: Page, text: string | RegExp) => grid(page).getByRole('row').filter({ hasText: text });

async function openTable(query = ''): Promise<Page> {
  const page = await explorer.window();
  await page.goto(`${explorer.address}/?show=table${query}`);
  await grid(page).waitFor();
  return page;
}

test('the switch and the key t toggle network and table; the selection is shared', async () => {
  const page = await explorer.open('?select=state:RUS&sort=-degree');
  await page.getByRole('main').getByRole('button', { name: 'Table' }).click();
  await eventually(() =>
    row(page, /^Russia/)
      .first()
      .getAttribute('aria-selected'),
  ).toBe('true');
  expect(new URL(page.url()).searchParams.get('show')).toBe('table');
  await row(page, /^North Korea ?State/)
    .first()
    .click();
  await inspector(page).getByRole('heading', { name: 'North Korea' }).waitFor();
  await page.keyboard.press('t');
  await grid(page).waitFor({ state: 'detached' });
  expect(await mark(page, 'North Korea, state').getAttribute('aria-selected')).toBe('true');
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('entities and relationships are counted and filtered', async () => {
  const page = await openTable();
  const { nodes, edges } = graph;
  await eventually(() => shownCount(page).innerText()).toBe(
    `showing ${nodes.length} of ${nodes.length} entities`,
  );
  await page
    .getByRole('button', { name: /^Relationships/ })
    .first()
    .click();
  await eventually(() => shownCount(page).innerText()).toBe(
    `showing ${edges.length} of ${edges.length} relationships`,
  );
  expect(Number(await grid(page).getAttribute('aria-rowcount'))).toBe(edges.length + 1);
  await page.goto(`${explorer.address}/?show=table&off=State`);
  const states = nodes.filter(({ kind }) => kind === 'State').length;
  await eventually(() => shownCount(page).innerText()).toBe(
    `showing ${nodes.length - states} of ${nodes.length} entities`,
  );
  expect(await row(page, /^Russia/).count()).toBe(0);
  await page.context().close();
});

test('a header sorts by click and by key', async () => {
  const page = await openTable();
  const head = grid(page).getByRole('columnheader', { name: 'Relationships' });
  await head.getByRole('button').click();
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  await head.getByRole('button').press('Enter');
  await eventually(() => head.getAttribute('aria-sort')).toBe('descending');
  const most = [...graph.nodes].sort((a, b) => b.degree - a.degree)[0];
  await eventually(() => grid(page).getByRole('row').nth(1).innerText()).toContain(most?.name);
  await page.reload();
  await eventually(() => head.getAttribute('aria-sort')).toBe('descending');
  await page.context().close();
});

test('the text filter is applied, is in the address, and can be cleared', async () => {
  const page = await openTable();
  await page.getByRole('searchbox', { name: 'Filter rows' }).pressSequentially('КНДР');
  const found = graph.nodes.filter(({ aliases }) => aliases.some((alias) => alias.includes('КНДР'))).length;
  await eventually(() => shownCount(page).innerText()).toBe(
    `showing ${found} of ${graph.nodes.length} entities`,
  );
  expect(await row(page, /^North Korea ?State/).count()).toBe(1);
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('nothing like it');
  await page.getByText('No entity matches “nothing like it”.').waitFor();
  await page.getByRole('button', { name: 'Show all entities' }).click();
  await eventually(() => shownCount(page).innerText()).toContain(`showing ${graph.nodes.length} of`);
  await page.context().close();
});

test('by keyboard: move through the rows and cells, select with Enter, and keep the focus', async () => {
  const page = await openTable('&rows=relationships');
  const focused = page.locator(':focus');
  await grid(page).getByRole('columnheader').last().getByRole('button').focus();
  await page.keyboard.press('Tab');
  await eventually(() => focused.getAttribute('aria-rowindex')).toBe('2');
  await page.keyboard.press('ArrowDown');
  await eventually(() => focused.getAttribute('aria-rowindex')).toBe('3');
  await page.keyboard.press('End');
  await eventually(() => focused.getAttribute('aria-rowindex')).toBe(String(graph.edges.length + 1));
  expect(await focused.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await inspector(page).getByRole('heading', { name: 'Claims' }).waitFor();
  expect(await focused.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Home');
  await eventually(() => focused.getAttribute('aria-rowindex')).toBe('2');
  // Into the cells of the row, along the next, and out again.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await eventually(() => focused.getAttribute('aria-colindex')).toBe('2');
  await page.keyboard.press('ArrowDown');
  await eventually(() => focused.locator('..').getAttribute('aria-rowindex')).toBe('3');
  expect(await focused.getAttribute('aria-colindex')).toBe('2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await eventually(() => focused.getAttribute('aria-rowindex')).toBe('3');
  await page.context().close();
});

test('a relationship shows its sources, the article by paragraph', async () => {
  const page = await openTable('&rows=relationships&find=vladivostok+summit+took');
  await eventually(() => grid(page).getByText('The article, ').count()).toBeGreaterThan(0);
  const line = await row(page, 'Vladivostok summit').first().innerText();
  expect(line).toMatch(/¶\d+/);
  await page.context().close();
});

test('typing is one step in the browser history, and the last letter is in the address', async () => {
  const page = await openTable();
  await page.getByRole('searchbox', { name: 'Filter rows' }).pressSequentially('moscow');
  await eventually(() => new URL(page.url()).searchParams.get('find')).toBe('moscow');
  await page.goBack();
  await eventually(() => page.getByRole('searchbox', { name: 'Filter rows' }).inputValue()).toBe('');
  await page.goForward();
  await eventually(() => page.getByRole('searchbox', { name: 'Filter rows' }).inputValue()).toBe('moscow');
  // The last letter is in the address even where the page goes at once.
  await page.getByRole('searchbox', { name: 'Filter rows' }).pressSequentially('x');
  await page.reload();
  await eventually(() => page.getByRole('searchbox', { name: 'Filter rows' }).inputValue()).toBe('moscowx');
  await page.context().close();
});

test('an address with sources requests only the filtered graph', async () => {
  const page = await explorer.window();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.endsWith('/graph')) asked.push(search);
  });
  await page.goto(`${explorer.address}/?show=table&sources=-source:diplomat-2019`);
  await grid(page).waitFor();
  // Once, or more often where the machine lets it wait.
  expect(new Set(asked)).toEqual(new Set(['?sources=-source%3Adiplomat-2019']));
  await page.context().close();
});

test('an entity selected in the table is visible in the network', async () => {
  const page = await explorer.open();
  const canvas = await page.locator('.network-canvas').boundingBox();
  const [x, y] = [(canvas?.x ?? 0) + 20, (canvas?.y ?? 0) + (canvas?.height ?? 0) - 20];
  await clickMark(page, 'North Korea, state');
  await inspector(page).getByRole('heading', { name: 'North Korea' }).waitFor();
  // Far aside, so that the mark is out of the window.
  for (let pull = 0; pull < 3; pull++) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 700, y - 500, { steps: 6 });
    await page.mouse.up();
  }
  await page.keyboard.press('t');
  await row(page, /^North Korea ?State/)
    .first()
    .click();
  await page.keyboard.press('t');
  const { width = 0, height = 0, x: left = 0, y: top = 0 } = canvas ?? {};
  await eventually(async () => {
    const place = await placeOf(page, 'North Korea, state');
    return place.x > left && place.x < left + width && place.y > top && place.y < top + height;
  }).toBe(true);
  await page.context().close();
});

test('on a phone the selected row is visible as well', async () => {
  const page = await explorer.window({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(`${explorer.address}/?show=table&select=person:vladimir-putin`);
  const chosen = grid(page).locator('[aria-selected="true"]');
  await eventually(async () => {
    const [around, inside] = [await grid(page).boundingBox(), await chosen.boundingBox()];
    if (!around || !inside) return false;
    // A pixel for rounding.
    return inside.y >= around.y && inside.y + inside.height <= around.y + around.height + 1;
  }).toBe(true);
  await page.context().close();
});

test('ended entities are labelled, and left out if hidden', async () => {
  const page = await openTable('&asOf=2018-01-01&find=cap+on+refined+petroleum');
  const old = row(page, 'Cap on refined petroleum, 2017');
  await eventually(() => old.innerText()).toContain('ended');
  await page.goto(
    `${explorer.address}/?show=table&asOf=2018-01-01&find=cap+on+refined+petroleum&outside=hidden`,
  );
  await row(page, 'Cap on refined petroleum, 2018').waitFor();
  expect(await old.count()).toBe(0);
  await page.context().close();
});

test('the rows are copied as CSV', async () => {
  const page = await openTable('&rows=relationships&find=summit');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: explorer.address });
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await page.getByText(/^Copied \d+ rows$/).waitFor();
  const csv = String(await page.evaluate('navigator.clipboard.readText()'));
  const [head, ...lines] = csv.trim().split(/\r?\n/);
  expect(head).toBe('id,from,from name,type,to,to name,when,seen,valid,claims,sources,disputed');
  expect(lines.some((line) => line.includes('source:diplomat-2019'))).toBe(true);
  const told = /showing (\d+) of/.exec(await shownCount(page).innerText());
  expect(lines).toHaveLength(Number(told?.[1]));
  await page.context().close();
});

test('disputed and not valid rows are labelled', async () => {
  const page = await openTable('&rows=relationships&only=disputed');
  await grid(page).getByRole('img', { name: 'Sources disagree' }).first().waitFor();
  await page.goto(`${explorer.address}/?show=table&asOf=2017-01-01&find=vladivostok+summit`);
  await eventually(() => row(page, 'Vladivostok summit').first().innerText()).toContain('not valid');
  await page.context().close();
});
