/** What a person reads and does in the inspector: citations, paragraphs, disputes, expansions, the tour. */
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimsAnswer } from '../../src/features/claims/contract.ts';
import type { Graph } from '../../src/features/graph/contract.ts';
import type { EffectsAnswer } from '../../src/features/resolutions/contract.ts';
import { violations } from './support/axe.ts';
import { drawn, Explorer, eventually, inspector, openGroup } from './support/explorer.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

const button = (page: Page, name: string | RegExp) => inspector(page).getByRole('button', { name });
const search = (page: Page) => new URL(page.url()).searchParams;

test('a citation opens the claims behind it: source, place, paraphrase', async () => {
  const page = await explorer.open('?select=resolution:S-RES-2397');
  const cited = button(page, 'Sources for Adopted');
  await cited.click();
  expect(await cited.getAttribute('aria-expanded')).toBe('true');
  const text = await inspector(page).getByRole('definition').filter({ hasText: 'stated' }).innerText();
  expect(text).toContain('Security Council resolution 2397 (2017)');
  await cited.click();
  await inspector(page).getByRole('definition').filter({ hasText: 'stated' }).waitFor({ state: 'detached' });
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('the article is read by paragraph, and each claim links to its target', async () => {
  const third = await explorer.json<ClaimsAnswer>(
    `/claims?sources=source:diplomat-2019&locator=${encodeURIComponent('¶3')}&limit=200`,
  );
  const page = await explorer.open();
  await button(page, /^¶3 /).click();
  const panel = inspector(page);
  await panel.getByRole('heading', { name: 'Paragraph 3' }).waitFor();
  const claims = panel.getByRole('listitem');
  expect(await claims.count()).toBe(third.total);
  const denied = third.items.filter(({ mode }) => mode === 'denied');
  expect(await claims.filter({ has: page.getByText(/^did not happen: /) }).count()).toBe(denied.length);
  expect(search(page).get('paragraph')).toBe('3');
  await button(page, 'Lavrov went to North Korea in May 2018.').first().click();
  await panel.getByText('Sergey Lavrov').or(panel.getByText('Lavrov in Pyongyang')).first().waitFor();
  await button(page, 'Back to ¶3').click();
  await panel.getByRole('heading', { name: 'Paragraph 3' }).waitFor();
  // Who came by keyboard is still in the panel.
  expect(await page.evaluate('document.activeElement?.closest(".inspector") !== null')).toBe(true);
  await button(page, 'Next paragraph, ¶4').click();
  await panel.getByRole('heading', { name: 'Paragraph 4' }).waitFor();
  await button(page, 'Close').click();
  await panel.getByRole('heading', { name: 'The article by paragraph' }).waitFor();
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('statements are grouped by mode, with nested attribution', async () => {
  const page = await explorer.open('?select=event:vladivostok-summit-2019');
  const panel = inspector(page);
  await panel.getByRole('heading', { name: 'Statements' }).waitFor();
  const denied = panel.getByRole('list').filter({ hasText: 'The summit issued no common declaration.' });
  expect(await denied.getByRole('listitem').count()).toBe(2);
  await panel.getByRole('heading', { name: 'Denials' }).waitFor();
  const cited = denied.getByRole('button', { name: 'Source of: The summit issued no common declaration.' });
  await cited.click();
  expect(await cited.getAttribute('aria-expanded')).toBe('true');
  const opened = panel.getByText(/^did not happen · stated/);
  await opened.waitFor();
  await cited.click();
  await opened.waitFor({ state: 'detached' });
  await page.goto(`${explorer.address}/?paragraph=4`);
  await panel.getByRole('heading', { name: 'Paragraph 4' }).waitFor();
  await page.goto(`${explorer.address}/?select=project:railways`);
  await panel.getByText('Vladimir Putin says that Russia believes:').first().waitFor();
  await page.context().close();
});

test('a dispute shows two claims side by side, and one source alone can be shown and undone', async () => {
  const page = await explorer.open('?select=treaty:cow-397');
  const panel = inspector(page);
  await panel.getByRole('heading', { name: 'Sources disagree' }).waitFor();
  await panel.getByRole('img', { name: '9 Feb 2000, shown, and 2001' }).waitFor();
  const signed = panel.locator('dl.facts > div').filter({ hasText: 'Signed' });
  expect(await signed.innerText()).toContain('9 February 2000');
  await button(page, 'Show only what the article says').click();
  await eventually(() => signed.innerText()).toMatch(/some time in 2001/);
  await panel.getByRole('img', { name: '2001, shown, and 9 Feb 2000' }).waitFor();
  expect(search(page).get('sources')).toBe('source:diplomat-2019');
  await button(page, 'Show all sources').click();
  await eventually(() => signed.innerText()).toContain('9 February 2000');
  expect(search(page).get('sources')).toBe(null);
  await page.goBack();
  await eventually(() => signed.innerText()).toMatch(/some time in 2001/);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('a relationship has a text and a bar; a disputed one both ends', async () => {
  const page = await explorer.open('?select=party:rus~cow-264~1961');
  const panel = inspector(page);
  await panel.getByRole('img', { name: '6 July 1961 – 7 September 1995', exact: true }).waitFor();
  expect(await panel.innerText()).toContain('no longer on 26 April 2019');
  expect(await panel.innerText()).not.toContain('1961-07-06/1995-09-07\n1961');
  await panel.getByText('Exact dates (EDTF)').click();
  await panel.getByText('Published', { exact: true }).waitFor();
  await panel.getByRole('heading', { name: 'Two sources disagree' }).waitFor();
  await panel.getByRole('img', { name: '7 Sep 1995, shown, and 10 Sep 1996' }).waitFor();
  await button(page, 'Show only what ATOP says').click();
  await panel.getByRole('img', { name: '10 Sep 1996, shown, and 7 Sep 1995' }).waitFor();
  await button(page, 'Show all sources').click();
  await panel.getByRole('img', { name: '7 Sep 1995, shown, and 10 Sep 1996' }).waitFor();
  await page.context().close();
});

test('a resolution lists its measures, deadlines and what superseded them', async () => {
  const effects = await explorer.json<EffectsAnswer>('/resolutions/resolution:S-RES-2375/effects');
  const page = await explorer.open('?select=resolution:S-RES-2397');
  const panel = inspector(page);
  await panel.getByRole('heading', { name: 'Measures' }).waitFor();
  expect(await panel.innerText()).toContain('to be met by 22 December 2019');
  expect(await panel.innerText()).toContain('at most 500,000 barrels a year');
  await page.goto(`${explorer.address}/?select=resolution:S-RES-2375`);
  await panel.getByRole('heading', { name: 'S/RES/2375' }).waitFor();
  expect(await panel.getByText('superseded', { exact: true }).count()).toBe(
    effects.measures.filter(({ superseded }) => superseded).length,
  );
  expect(await panel.innerText()).toContain('for coal of Russian origin');
  await page.context().close();
});

test('two entities: direct relationships and shared connections', async () => {
  const page = await explorer.open('?select=state:RUS,state:PRK');
  const panel = inspector(page);
  await panel.getByRole('heading', { name: 'Russia and North Korea' }).waitFor();
  await button(page, 'North Korea borders Russia').waitFor();
  const events = await openGroup(page, 'Events');
  await events.getByRole('button', { name: 'Vladivostok summit' }).waitFor();
  await button(page, 'North Korea borders Russia').click();
  await panel.getByRole('heading', { name: 'Claims' }).waitFor();
  await page.context().close();
});

test('an event opens with place and participants, and other groups can be opened', async () => {
  const page = await explorer.open('?select=event:vladivostok-summit-2019');
  const open = () => inspector(page).locator('details.group[open] > summary').allInnerTexts();
  await eventually(async () => (await open()).map((text) => text.replace(/\s*\d+$/, ''))).toEqual([
    'had the participant',
    'took place at',
  ]);
  await openGroup(page, 'resulted in');
  expect(await open()).toHaveLength(3);
  await page.context().close();
});

test('another date lists what was in force, with citations and relationships', async () => {
  const page = await explorer.open('?asOf=2018-01-01');
  const panel = inspector(page);
  await panel.getByText('About 16 months before the dossier’s date').waitFor();
  const force = panel.locator('section').filter({ hasText: 'Still in force' });
  const treaty = force
    .getByRole('listitem')
    .filter({ hasText: 'Treaty of Friendship, Good-Neighbourliness' });
  await eventually(() => treaty.innerText()).toMatch(/since 9 Feb 2000\s+The record,\s+ATOP/);
  expect(await treaty.innerText()).not.toContain('¶');
  const sanctions = await openGroup(page, 'Sanctions');
  await sanctions.getByRole('button', { name: 'S/RES/2371 imposes No new joint ventures' }).click();
  await panel.getByRole('heading', { name: 'Claims' }).waitFor();
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('ego view, its depth and hiding change the graph and the address, and are undone', async () => {
  const page = await explorer.open('?select=org:mgimo');
  const shown = () => page.getByRole('option').count();
  const all = await shown();
  await button(page, 'Ego view').click();
  await eventually(shown).toBeLessThan(all);
  const near = await shown();
  await button(page, '2 steps').click();
  await eventually(shown).toBeGreaterThan(near);
  expect(search(page).get('ego')).toBe('org:mgimo*2');
  await button(page, 'Ego view').click();
  await eventually(shown).toBe(all);
  await button(page, 'Hide').click();
  await eventually(shown).toBe(all - 1);
  await page.goBack();
  await eventually(shown).toBe(all);
  await page.context().close();
});

test('an entity is expanded and collapsed by type, and both are undone', async () => {
  const page = await explorer.window();
  // A picture that holds less than the database, as it does beside large data sets.
  await page.route('**/api/v1/graph*', (route) => withoutMeasures(route));
  await page.goto(`${explorer.address}/?select=state:PRK`);
  await drawn(page);
  const shown = () => page.getByRole('option').count();
  const few = await shown();
  await button(page, 'Expand').click();
  const branch = inspector(page).getByRole('listitem').filter({ hasText: 'is targeted by' }).first();
  expect(await branch.innerText()).toContain('showing 0 of 9');
  await branch.getByRole('button', { name: /^Add 9/ }).click();
  await eventually(shown).toBe(few + 9);
  await eventually(() => branch.innerText()).toContain('showing 9 of 9');
  expect(search(page).get('expand')).toBe('state:PRK*TARGETS*in*1');
  await branch.getByRole('button', { name: /^Collapse/ }).click();
  await eventually(shown).toBe(few);
  await page.goBack();
  await eventually(shown).toBe(few + 9);
  await page.goBack();
  await eventually(shown).toBe(few);
  await page.context().close();
});

async function withoutMeasures(route: Route): Promise<void> {
  const response = await route.fetch();
  const graph = (await response.json()) as Graph;
  const gone = new Set(graph.nodes.filter(({ kind }) => kind === 'Measure').map(({ id }) => id));
  await route.fulfill({
    response,
    json: {
      ...graph,
      nodes: graph.nodes.filter(({ id }) => !gone.has(id)),
      edges: graph.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    },
  });
}

test('the tour goes from stop to stop, can be left and resumed, and ends at the opening view', async () => {
  const page = await explorer.open();
  await button(page, /^1 ?The summit/).click();
  const stop = inspector(page).getByRole('region', { name: 'Tour' });
  await stop.getByText('Stop 1 of 6').waitFor();
  await inspector(page).getByRole('heading', { name: 'Vladivostok summit' }).waitFor();
  for (const title of [
    'Russia and North Korea',
    'One treaty, two dates',
    'What resolution 2397 constrains',
  ]) {
    await stop.getByRole('button', { name: 'Next stop' }).click();
    await stop.getByText(title, { exact: true }).waitFor();
  }
  await inspector(page).getByRole('heading', { name: 'Measures' }).waitFor();
  await button(page, 'Return of workers by end of 2019').first().click();
  await stop.getByRole('button', { name: 'Back to the stop' }).click();
  await inspector(page).getByRole('heading', { name: 'S/RES/2397' }).waitFor();
  await stop.getByRole('button', { name: 'Next stop' }).click();
  await stop.getByRole('button', { name: 'Next stop' }).click();
  await stop.getByText('Sixteen months earlier').waitFor();
  expect(search(page).get('asOf')).toBe('2018-01-01');
  await stop.getByRole('button', { name: 'End tour' }).click();
  await stop.waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('');
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test.each([
  'paragraph=3',
  'select=resolution:S-RES-2397&ego=resolution:S-RES-2397*2&tour=4',
  'select=activity:dprk-labour-in-russia',
  'select=party:rus~cow-264~1961',
  'asOf=2018-01-01',
])('axe finds nothing in the inspector at ?%s, in light and in dark', async (query) => {
  const page = await explorer.open(`?${query}`);
  await inspector(page)
    .getByRole('heading', { level: 3 })
    .nth(1)
    .or(inspector(page).getByRole('heading', { name: 'Paragraph 3' }))
    .first()
    .waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, '.inspector'), colorScheme).toEqual([]);
  }
  await page.context().close();
});
