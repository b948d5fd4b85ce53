/** Path search: found, chosen, filtered and shared. */
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/features/graph/contract.ts';
import type { PathsAnswer } from '../../src/features/paths/contract.ts';
import { clickMark, drawn, Explorer, eventually, inspector, mark } from './support/explorer.ts';
import { button, find, found, heading, INK, like, search, tabTo, title } from './support/questions.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

test('by keyboard: find a path from Kim Jong Un to Khasan–Rajin, choose another and undo', async () => {
  const answer = await explorer.json<PathsAnswer>(
    '/paths?from=person:kim-jong-un&to=project:khasan-rajin&asOf=2019-04-26&k=10',
  );
  const page = await explorer.open();
  await find(page, 'path from kim jong un to khasan-rajin');
  await page.getByText('Path from Kim Jong Un to …').waitFor();
  await found(page)
    .getByRole('option', { name: /^Khasan–Rajin/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await heading(page, 'Paths').waitFor();
  expect(search(page).get('path')).toBe('person:kim-jong-un*project:khasan-rajin');
  const first = answer.paths[0]?.hops.map(({ relations }) => relations.length) ?? [];
  const hops = inspector(page).locator('.hops > li');
  expect(await hops.count()).toBe(first.length);
  expect(await hops.first().innerText()).toMatch(/Kim Jong Un praised Russia\s+25 Apr 2019[\s\S]*¶2/);
  await title(page).getByText('path from Kim Jong Un to Khasan–Rajin').waitFor();
  await tabTo(page, 'through Arrival of Kim Jong Un at Khasan');
  await page.keyboard.press('Enter');
  await eventually(() => search(page).get('path')).toBe('person:kim-jong-un*project:khasan-rajin*2');
  await eventually(() => hops.count()).toBe(3);
  await page.keyboard.press('Control+z');
  await eventually(() => hops.count()).toBe(first.length);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('a path in the address is emphasized in the graph; its filter is in the address too', async () => {
  const page = await explorer.open('?path=person:kim-jong-un*project:khasan-rajin&way=-State');
  await heading(page, 'Paths').waitFor();
  // No state is on the path: all are dimmed.
  await eventually(() => like(page, INK)).toBeLessThan(100);
  expect(await inspector(page).locator('.paths').innerText()).not.toContain('through Russia\n');
  const summary = inspector(page).getByText('Path filters:');
  expect(await summary.innerText()).toContain('not through states');
  await summary.click();
  await button(page, 'Exclude kinds: remove States').click();
  await button(page, /through Russia/).waitFor();
  expect(search(page).get('way')).toBe(null);
  await inspector(page).getByLabel('Hops').selectOption('1');
  await inspector(page).getByText('No path of at most 1 hop with these filters.').waitFor();
  expect(search(page).get('way')).toBe('1');
  await button(page, 'Up to 6 hops').click();
  await button(page, /through Russia/).waitFor();
  await button(page, 'Kim Jong Un praised Russia').click();
  await heading(page, 'Claims').waitFor();
  await button(page, 'Back to paths').click();
  await button(page, 'End the path search').click();
  await heading(page, 'The article by paragraph').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await eventually(() => like(page, INK)).toBeGreaterThan(1000);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('the end of a path is chosen in the graph or by name', async () => {
  const page = await explorer.open('?select=person:kim-jong-un');
  await button(page, 'Find a path to…').click();
  await inspector(page).getByText('Choose the end of the path.').waitFor();
  expect(search(page).get('path')).toBe('person:kim-jong-un*');
  await clickMark(page, 'Russia, state');
  await heading(page, 'Paths').waitFor();
  expect(search(page).get('path')).toBe('person:kim-jong-un*state:RUS');
  await page.goBack();
  await button(page, /^Search by name/).click();
  await page.keyboard.insertText('mgimo');
  await found(page)
    .getByRole('option', { name: /^MGIMO University/ })
    .click();
  await eventually(() => search(page).get('path')).toBe('person:kim-jong-un*org:mgimo');
  await page.goBack();
  await inspector(page).getByText('Choose the end of the path.').waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => search(page).get('path')).toBe(null);
  await page.context().close();
});

test('entities of a path that are not in the graph are added in the same step', async () => {
  const page = await explorer.window();
  await page.route('**/api/v1/graph*', withoutEvents);
  await page.goto(`${explorer.address}/?select=person:kim-jong-un`);
  await drawn(page);
  await find(page, 'path to khasan-rajin');
  await found(page)
    .getByRole('option', { name: /^Khasan–Rajin/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await button(page, /through Arrival of Kim Jong Un at Khasan/).click();
  await eventually(() => search(page).get('bring')).toBe('event:kim-arrival-khasan-2019');
  await mark(page, 'Arrival of Kim Jong Un at Khasan, visit').waitFor({ state: 'attached' });
  await page.goBack();
  await eventually(() => search(page).get('bring')).toBe(null);
  expect(search(page).get('path')).toBe('person:kim-jong-un*project:khasan-rajin');
  // A link that does not bring it offers to.
  await page.goto(`${explorer.address}/?path=person:kim-jong-un*project:khasan-rajin*2`);
  await inspector(page).getByText('1 entity is not in the graph.').waitFor();
  await button(page, 'Add it').click();
  await mark(page, 'Arrival of Kim Jong Un at Khasan, visit').waitFor({ state: 'attached' });
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

/** A picture without events, but for those that are asked for. */
async function withoutEvents(route: Route): Promise<void> {
  const asked = new URL(route.request().url()).searchParams.get('with')?.split(',') ?? [];
  const response = await route.fetch();
  const graph = (await response.json()) as Graph;
  const gone = new Set(
    graph.nodes.filter(({ id, kind }) => kind === 'Event' && !asked.includes(id)).map(({ id }) => id),
  );
  await route.fulfill({
    response,
    json: {
      ...graph,
      nodes: graph.nodes.filter(({ id }) => !gone.has(id)),
      edges: graph.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    },
  });
}
