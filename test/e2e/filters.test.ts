/** The legend as the filter, what it says of what it cuts, and that all of it can be undone, copied and opened elsewhere. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/features/graph/contract.ts';
import type { SourcesAnswer } from '../../src/features/sources/contract.ts';
import { violations } from './support/axe.ts';
import { drawn, Explorer, eventually, mark } from './support/explorer.ts';

let explorer: Explorer;
let graph: Graph;

beforeAll(async () => {
  explorer = await Explorer.start();
  graph = await explorer.json<Graph>('/graph');
});
afterAll(() => explorer?.stop());

const legend = (page: Page): Locator => page.getByRole('complementary', { name: 'Legend and filters' });
/** The switch of a row, by the words it begins with; its count follows. */
const row = (page: Page, text: string): Locator =>
  legend(page).getByRole('button', { name: new RegExp(`^${text},? [0-9]`) });
const countOf = async (locator: Locator): Promise<string> =>
  ((await locator.locator('.n').textContent()) ?? '').trim();
const marks = (page: Page) =>
  page.getByRole('listbox', { name: 'Entities in the graph' }).getByRole('option').count();
const queryOf = (page: Page) => new URL(page.url()).search;
const ofKind = (kind: string) => graph.nodes.filter((node) => node.kind === kind).length;

test('a click hides a kind and shows it again, in graph, count and address', async () => {
  const page = await explorer.open();
  const states = row(page, 'States');
  expect(await countOf(states)).toBe(String(ofKind('State')));
  const before = await marks(page);
  await states.click();
  await eventually(() => marks(page)).toBe(before - ofKind('State'));
  expect(await states.getAttribute('aria-pressed')).toBe('false');
  expect(await countOf(states)).toBe(`0 of ${ofKind('State')}`);
  await eventually(() => queryOf(page)).toBe('?off=State');
  await page.reload();
  await drawn(page);
  expect(await mark(page, 'Russia, state').count()).toBe(0);
  await row(page, 'States').click();
  await mark(page, 'Russia, state').waitFor({ state: 'attached' });
  await eventually(() => queryOf(page)).toBe('');
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('by keyboard: show only one kind, undo and redo with labels', async () => {
  const page = await explorer.open();
  await row(page, 'States').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Only People');
  await page.keyboard.press('Enter');
  await eventually(() => marks(page)).toBe(ofKind('Person'));
  await page.getByRole('button', { name: 'Undo: show only People' }).waitFor();
  await page.keyboard.press('Control+z');
  await eventually(() => marks(page)).toBe(graph.nodes.length);
  await page.getByRole('button', { name: 'Redo: show only People' }).waitFor();
  await page.keyboard.press('Control+Shift+z');
  await eventually(() => marks(page)).toBe(ofKind('Person'));
  await legend(page).getByRole('button', { name: 'Reset' }).click();
  await eventually(() => marks(page)).toBe(graph.nodes.length);
  await row(page, 'People').click({ modifiers: ['Alt'] });
  await eventually(() => marks(page)).toBe(ofKind('Person'));
  await page.goBack();
  await eventually(() => marks(page)).toBe(graph.nodes.length);
  await page.context().close();
});

test('the types of a family can be hidden one by one', async () => {
  const page = await explorer.open('?asOf=all');
  await legend(page).getByRole('button', { name: 'Details of Meetings' }).click();
  const type = row(page, 'took part in');
  const all = graph.edges.filter((edge) => edge.type === 'TOOK_PART_IN').length;
  expect(await countOf(type)).toBe(String(all));
  await type.click();
  await eventually(() => countOf(type)).toBe(`0 of ${all}`);
  expect(await countOf(row(page, 'Meetings'))).toMatch(/^\d+ of \d+$/);
  await eventually(() => queryOf(page)).toBe('?asOf=all&off=TOOK_PART_IN');
  await row(page, 'Meetings').click();
  await row(page, 'Meetings').click();
  await eventually(() => countOf(type)).toBe(String(all));
  await page.context().close();
});

test('only negative and only disputed relationships', async () => {
  const page = await explorer.open('?asOf=all');
  const disputed = legend(page).getByRole('button', { name: /^Only disputed/ });
  const edges = graph.edges.filter((edge) => edge.disputed).length;
  await disputed.click();
  await eventually(async () =>
    (await page.getByRole('main').innerText()).includes(`${edges} relationship`),
  ).toBe(true);
  await legend(page)
    .getByRole('button', { name: /^Only negative relationships/ })
    .click();
  expect(await disputed.getAttribute('aria-pressed')).toBe('false');
  await eventually(() => queryOf(page)).toBe('?asOf=all&only=against');
  await page.context().close();
});

test('only the article, only one source, and as known on a day', async () => {
  const { items: sources } = await explorer.json<SourcesAnswer>('/sources?limit=200');
  const article = sources.find(({ role }) => role === 'article');
  const page = await explorer.open('?asOf=all');
  await row(page, 'The record').click();
  const bySource = await explorer.json<Graph>(`/graph?sources=${article?.id}`);
  expect(bySource.edges.length).toBeLessThan(graph.edges.length);
  await eventually(() => countOf(legend(page).getByRole('heading', { name: /^Relationships/ }))).toBe(
    String(bySource.edges.length),
  );
  await eventually(() => queryOf(page)).toBe(`?asOf=all&sources=${article?.id}`);
  await row(page, 'The record').click();
  await legend(page).getByRole('button', { name: 'Details of The record' }).click();
  const one = sources.find(({ id }) => id === 'source:S-RES-2397');
  await legend(page)
    .getByRole('button', { name: `Only ${one?.title}` })
    .click();
  await eventually(() => queryOf(page)).toBe('?asOf=all&sources=source:S-RES-2397');
  await page.keyboard.press('Control+z');
  await legend(page).getByLabel('As known on').fill('soon');
  await page.keyboard.press('Enter');
  await legend(page).getByRole('alert').filter({ hasText: 'Enter a date such as 25 April 2019' }).waitFor();
  await legend(page).getByLabel('As known on').fill('2018-01-01');
  await page.keyboard.press('Enter');
  const known = await explorer.json<Graph>('/graph?knownAt=2018-01-01');
  await eventually(() => marks(page)).toBe(known.nodes.length);
  expect(await page.getByRole('main').innerText()).toContain('as known on 1 January 2018');
  await legend(page).getByRole('button', { name: 'As known now' }).click();
  await eventually(() => marks(page)).toBe(graph.nodes.length);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('what is not valid is outlined or hidden, and counted', async () => {
  const page = await explorer.open('?asOf=2018-01-01');
  const events = await countOf(row(page, 'Events'));
  expect(events).toMatch(new RegExp(`^\\d+ of ${ofKind('Event')}$`));
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('group', { name: 'Entities and relationships that are not valid' })
    .getByRole('button', { name: 'hidden' })
    .click();
  await eventually(() => mark(page, 'Vladivostok summit, summit').count()).toBe(0);
  expect(await countOf(row(page, 'Events'))).toBe(events);
  await page.context().close();
});

test('each group of rows is one Tab stop that remembers its row', async () => {
  const page = await explorer.open();
  const focused = page.locator(':focus');
  await row(page, 'States').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  expect(await focused.innerText()).toContain('Factors');
  await page.keyboard.press('Tab');
  expect(await focused.getAttribute('aria-label')).toBe('At least');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused.innerText()).toContain('Meetings');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focused.innerText()).toContain('Factors');
  await page.context().close();
});

test('filter by number of relationships, in the address, and reset', async () => {
  const page = await explorer.open();
  const many = graph.nodes.filter(({ degree }) => degree >= 20).length;
  await legend(page).getByRole('textbox', { name: 'At least' }).fill('20');
  await eventually(() => marks(page)).toBe(many);
  await eventually(() => queryOf(page)).toBe('?degree=20/');
  await legend(page).getByRole('textbox', { name: 'At most' }).fill('25');
  await eventually(() => marks(page)).toBe(
    graph.nodes.filter(({ degree }) => degree >= 20 && degree <= 25).length,
  );
  await legend(page).getByRole('button', { name: 'Reset' }).click();
  await eventually(() => marks(page)).toBe(graph.nodes.length);
  await page.context().close();
});

test('entities hidden by hand are counted in the legend and can be shown again', async () => {
  const page = await explorer.open('?hide=state:PRK,state:JPN');
  expect(await marks(page)).toBe(graph.nodes.length - 2);
  const foot = legend(page).getByRole('paragraph').filter({ hasText: '2 entities hidden' });
  await foot.getByRole('button', { name: 'Show all' }).click();
  await eventually(() => marks(page)).toBe(graph.nodes.length);
  await foot.waitFor({ state: 'detached' });
  await page.context().close();
});

test('filters that hide everything say so and can be reset', async () => {
  const page = await explorer.window();
  await page.goto(`${explorer.address}/?degree=5000/`);
  const said = page.getByRole('main').getByRole('status').filter({ hasText: 'No entities shown' });
  await said.getByRole('button', { name: 'Reset filters' }).click();
  await said.waitFor({ state: 'detached' });
  await eventually(() => marks(page)).toBe(graph.nodes.length);
  expect(queryOf(page)).toBe('');
  await page.context().close();
});

test('invalid parts of a link are reported, and the message can be closed', async () => {
  const page = await explorer.open('?select=state:PRK&off=Spaceship');
  const note = page.getByRole('status').filter({ hasText: 'Parts of this link could not be opened' });
  expect(await note.innerText()).toContain('“off=Spaceship” could not be read');
  await note.getByRole('button', { name: 'Close' }).click();
  await note.waitFor({ state: 'detached' });
  await eventually(() => queryOf(page)).toBe('?select=state:PRK');
  await page.context().close();
});

test('unknown sources keep the graph, with a message and a reset button', async () => {
  const page = await explorer.open('?sources=source:none');
  const alert = page.getByRole('main').getByRole('alert');
  await alert.getByText('The graph could not be updated.').waitFor();
  expect(await marks(page)).toBe(graph.nodes.length);
  await alert.getByRole('button', { name: 'Show all sources, as known now' }).click();
  await alert.waitFor({ state: 'detached' });
  await eventually(() => queryOf(page)).toBe('');
  await page.context().close();
});

test('a link is copied; a view too large for a link is stored locally', async () => {
  const page = await explorer.open('?off=Factor', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${explorer.address}/?off=Factor`);
  const moved = Array.from({ length: 400 }, (_, at) => `state:made-up-${at}*${at}*1`).join(',');
  // As the browser's own buttons would bring it; dragging as many things by hand takes longer.
  await page.evaluate(`history.pushState(null, '', '?off=Factor&moved=${moved}');
    dispatchEvent(new PopStateEvent('popstate'));`);
  await eventually(() => queryOf(page)).toMatch(/^\?kept=[0-9a-z]+$/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('This view is too large for a link. It is saved in this browser').waitFor();
  await page.reload();
  await drawn(page);
  expect(await row(page, 'Factors').getAttribute('aria-pressed')).toBe('false');
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test.each([
  'light',
  'dark',
  'contrast',
])('axe finds nothing with filters on, in the theme %s', async (theme) => {
  const page = await explorer.open('?off=Event,Exchange*&only=disputed&known=2019-04-26', {
    // So that no colour is still on its way.
    reducedMotion: 'reduce',
  });
  await legend(page).getByRole('button', { name: 'Details of Meetings' }).click();
  await page.getByLabel('Theme').selectOption(theme);
  expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('the theme is kept; the shortcuts are shown in a dialog', async () => {
  const page = await explorer.open('', { reducedMotion: 'reduce' });
  await page.getByLabel('Theme').selectOption('dark');
  await page.reload();
  await drawn(page);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts and symbols' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.context().close();
});

test('in a narrow window the legend is opened and closed', async () => {
  const page = await explorer.open('', { viewport: { width: 1000, height: 800 } });
  expect(await legend(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Legend and filters' }).click();
  await row(page, 'Events').click();
  await eventually(() => queryOf(page)).toBe('?off=Event');
  await page.keyboard.press('Escape');
  await eventually(() => legend(page).count()).toBe(0);
  await page.context().close();
});
