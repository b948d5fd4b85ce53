/** What a person meets when things go wrong: it is said what happened, the last picture stays, and there is a way on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickMark, drawn, Explorer, eventually, inspector, mark } from './support/explorer.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

const AWAY = {
  status: 503,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    code: 'database-away',
    title: 'The database cannot be reached',
    detail: 'The database does not respond. It is tried again by itself; ask again in a few seconds.',
    status: 503,
    requestId: 'request-1',
  }),
};

/** Takes the database away from this window alone. */
const takeAway = (page: Page) => page.route('**/api/**', (route) => route.fulfill(AWAY));

test('the page says that the dossier is loading', async () => {
  const page = await explorer.window();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/api\/v1\/graph(\?|$)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(explorer.address);
  await page.getByRole('status').filter({ hasText: 'Loading the dossier' }).waitFor();
  release();
  await drawn(page);
  await page.context().close();
});

test('the page says that the graph is being drawn', async () => {
  const page = await explorer.window();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // The part of the page that draws.
  await page.route(/\/renderer[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(explorer.address);
  const notice = page.getByRole('status').filter({ hasText: 'Drawing the graph' });
  await notice.waitFor();
  release();
  await drawn(page);
  await notice.waitFor({ state: 'detached' });
  await page.context().close();
});

test('loading can be stopped and restarted', async () => {
  const page = await explorer.window();
  await page.route(/\/api\/v1\/graph(\?|$)/, () => undefined);
  await page.goto(explorer.address);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('heading', { name: 'Loading stopped' }).waitFor();
  await page.unroute(/\/api\/v1\/graph(\?|$)/);
  await page.getByRole('button', { name: 'Load the dossier' }).click();
  await drawn(page);
  await page.context().close();
});

test('without a database there is an explanation, and the graph loads when it is back', async () => {
  const page = await explorer.window();
  await takeAway(page);
  await page.goto(explorer.address);
  const alert = page.getByRole('main').getByRole('alert');
  await alert.getByRole('heading', { name: 'The database does not respond.' }).waitFor();
  await page.unroute('**/api/**');
  await alert.getByRole('button', { name: 'Retry now' }).click();
  await drawn(page);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.context().close();
});

test('an offline database leaves the last graph, and requests are retried', async () => {
  const page = await explorer.open();
  await takeAway(page);
  await clickMark(page, 'Russia, state');
  const alert = page.getByRole('main').getByRole('alert');
  await eventually(() => alert.innerText()).toContain('Showing the last loaded graph');
  expect(
    await page.getByRole('listbox', { name: 'Entities in the graph' }).getByRole('option').count(),
  ).toBeGreaterThan(100);
  await page.unroute('**/api/**');
  await inspector(page).getByRole('heading', { name: 'Russia' }).waitFor();
  expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
  await page.context().close();
});

test('an offline server is reported', async () => {
  const page = await explorer.open();
  await page.route('**/api/**', (route) => route.abort());
  await clickMark(page, 'Russia, state');
  await inspector(page).getByText('The server does not respond.').waitFor();
  await page.context().close();
});

test('a response that breaks its contract is an error with a reload button', async () => {
  const page = await explorer.window();
  await page.route(/\/api\/v1\/graph(\?|$)/, (route) => route.fulfill({ json: { nodes: 'none' } }));
  await page.goto(explorer.address);
  const alert = page.getByRole('main').getByRole('alert');
  await eventually(() => alert.innerText()).toContain('does not match this version');
  await page.unroute(/\/api\/v1\/graph(\?|$)/);
  await alert.getByRole('button', { name: 'Reload' }).click();
  await drawn(page);
  await page.context().close();
});

test('a token is accepted and kept until the tab is closed', async () => {
  const page = await explorer.window();
  // As a server on a public address answers.
  await page.route('**/api/v1/**', (route) => {
    const { authorization, ...headers } = route.request().headers();
    if (authorization === 'Bearer ent_mine') return route.continue({ headers });
    return route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      json: { code: 'unauthenticated', detail: 'This server wants a token.' },
    });
  });
  await page.goto(explorer.address);
  const asked = page.getByRole('main').getByRole('alert');
  await asked.getByText('This server wants a token.').waitFor();
  await asked.getByLabel('Token').fill('ent_wrong');
  await page.keyboard.press('Enter');
  await asked.getByLabel('Token').fill('ent_mine');
  await page.keyboard.press('Enter');
  await drawn(page);
  await page.reload();
  await drawn(page);
  await page.context().close();
});

test('an unknown id is reported, with similar ids', async () => {
  const page = await explorer.open('?select=state:PRX');
  const panel = inspector(page);
  await panel.getByRole('heading', { name: 'No entity or relationship has this id' }).waitFor();
  await panel.getByRole('button', { name: 'North Korea' }).click();
  await panel.getByText('State', { exact: true }).waitFor();
  await page.context().close();
});

test('an empty database says what to do next', async () => {
  const page = await explorer.window();
  const dossier = { title: 'Russia and North Korea, April 2019', asOf: '2019-04-26' };
  const cut = { nodes: false, edges: false };
  await page.route(/\/api\/v1\/graph(\?|$)/, (route) =>
    route.fulfill({ json: { dossier, nodes: [], edges: [], cut } }),
  );
  await page.goto(explorer.address);
  await page.getByRole('heading', { name: 'No data yet' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain('npm run entente -- seed');
  await page.context().close();
});

test('a browser without WebGL shows the table', async () => {
  const plain = await Explorer.start({ webgl: false });
  try {
    const page = await plain.window();
    await page.goto(plain.address);
    await page.getByText('This browser does not support WebGL').waitFor();
    await page.getByRole('grid').getByRole('row').filter({ hasText: 'Action for action' }).waitFor();
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('Vladivostok summit');
    await page.getByRole('grid').getByRole('row').filter({ hasText: 'Vladivostok summit' }).first().click();
    await inspector(page).getByRole('heading', { name: 'Vladivostok summit' }).waitFor();
    expect(await inspector(page).innerText()).toContain('¶1');
  } finally {
    await plain.stop();
  }
});

test('a lost WebGL context shows the table', async () => {
  const page = await explorer.open('?select=state:RUS');
  await page.evaluate(
    `document.querySelector('.sigma-nodes').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()`,
  );
  await page.getByText('The browser lost its graphics context.').waitFor();
  const chosen = page.getByRole('grid').getByRole('row', { selected: true });
  await eventually(() => chosen.innerText()).toMatch(/^Russia\b/);
  expect(await mark(page, 'Russia, state').count()).toBe(0);
  await page.context().close();
});
