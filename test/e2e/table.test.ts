/** The table as the canvas's twin: the same things, filter and selection, by pointer and by keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/features/graph/contract.ts';
import { Explorer, eventually, inspector, mark } from './support/explorer.ts';

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

test('the switch and the key t go from network to table and back; the selection is the same in both', async () => {
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

test('things and relationships are counted, and what is filtered is out of both', async () => {
  const page = await openTable();
  const { nodes, edges } = graph;
  await eventually(() => shownCount(page).innerText()).toBe(
    `showing ${nodes.length} of ${nodes.length} things`,
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
    `showing ${nodes.length - states} of ${nodes.length} things`,
  );
  expect(await row(page, /^Russia/).count()).toBe(0);
  await page.context().close();
});

test('a head sorts by click and by key, and says so', async () => {
  const page = await openTable();
  const head = grid(page).getByRole('columnheader', { name: 'Relations' });
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

test('what is typed narrows the rows, stands in the address, and undo takes it back', async () => {
  const page = await openTable();
  await page.getByRole('searchbox', { name: 'Filter rows' }).pressSequentially('КНДР');
  const found = graph.nodes.filter(({ aliases }) => aliases.some((alias) => alias.includes('КНДР'))).length;
  await eventually(() => shownCount(page).innerText()).toBe(
    `showing ${found} of ${graph.nodes.length} things`,
  );
  expect(await row(page, /^North Korea ?State/).count()).toBe(1);
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('nothing like it');
  await page.getByText('No thing here matches “nothing like it”.').waitFor();
  await page.getByRole('button', { name: 'Show all things' }).click();
  await eventually(() => shownCount(page).innerText()).toContain(`showing ${graph.nodes.length} of`);
  await page.context().close();
});

test('by keyboard alone: to the rows, to the last of them, Enter selects, and the focus is never lost', async () => {
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
  await page.context().close();
});

test('the rows go to the clipboard as CSV', async () => {
  const page = await openTable('&rows=relationships&find=summit');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: explorer.address });
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await page.getByText(/^Copied \d+ rows$/).waitFor();
  const csv = String(await page.evaluate('navigator.clipboard.readText()'));
  const [head, ...lines] = csv.trim().split(/\r?\n/);
  expect(head).toBe('id,from,from name,type,to,to name,when,seen,claims,disputed');
  const told = /showing (\d+) of/.exec(await shownCount(page).innerText());
  expect(lines).toHaveLength(Number(told?.[1]));
  await page.context().close();
});

test('what is disputed, and what is not there on the day, is said in its row', async () => {
  const page = await openTable('&rows=relationships&only=disputed');
  await grid(page).getByRole('img', { name: 'Sources disagree' }).first().waitFor();
  await page.goto(`${explorer.address}/?show=table&at=2017-01-01&find=vladivostok+summit`);
  await eventually(() => row(page, 'Vladivostok summit').first().innerText()).toContain('not then');
  await page.context().close();
});
