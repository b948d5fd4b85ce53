/** The console: a question in Cypher written, run, stopped, kept, and what is wrong with it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccess } from '../../src/access/index.ts';
import { TokenStore } from '../../src/access/tokens.ts';
import { cypher } from '../support/database.ts';
import {
  button,
  counted,
  drawer,
  editor,
  grid,
  linkTo,
  openConsole,
  run,
  said,
  writing,
} from './support/console.ts';
import { Explorer, eventually } from './support/explorer.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

test('by keyboard: open, complete a label, run, sort and close; the focus returns', async () => {
  const page = await explorer.open();
  const focused = page.locator(':focus');
  await page.getByRole('button', { name: 'Keyboard shortcuts and symbols' }).focus();
  await openConsole(page);
  await page.keyboard.type('MATCH (s:Stat');
  const list = drawer(page).getByRole('listbox');
  await list
    .getByRole('option', { name: /^State/ })
    .first()
    .waitFor();
  await page.keyboard.press('Tab');
  await eventually(() => editor(page).innerText()).toContain('(s:State)');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText("MATCH (s:State) WHERE s.name STARTS WITH 'S' RETURN s.name AS name, s");
  await page.keyboard.press('Control+Enter');
  await grid(page).waitFor();
  await eventually(() => counted(page).innerText()).toMatch(/^\d+ rows$/);
  // No trap: the key leaves the text for what follows.
  await page.keyboard.press('Tab');
  await writing(page).waitFor({ state: 'detached' });
  const head = grid(page).getByRole('columnheader', { name: 'name' });
  await head.getByRole('button').press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  await page.keyboard.press('Escape');
  await drawer(page).waitFor({ state: 'hidden' });
  await eventually(() => focused.getAttribute('aria-label')).toBe('Keyboard shortcuts and symbols');
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('the drawer replaces the timeline, and its height is changed by keys and pointer', async () => {
  const page = await explorer.open();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.waitFor();
  await page.getByRole('button', { name: 'Console', exact: true }).click();
  await editor(page).waitFor();
  expect(await timeline.isVisible()).toBe(false);
  expect((await page.getByRole('main').boundingBox())?.height).toBeGreaterThan(300);
  const edge = drawer(page).getByRole('separator', { name: 'Console height' });
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await edge.press('ArrowUp');
  await eventually(async () => Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  await eventually(async () => Math.round((await drawer(page).boundingBox())?.height ?? 0)).toBe(
    Number(await edge.getAttribute('aria-valuenow')),
  );
  const box = await edge.boundingBox();
  if (!box) throw new Error('no edge');
  await page.mouse.move(box.x + 300, box.y + 3);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y - 60, { steps: 4 });
  await page.mouse.up();
  await eventually(async () => Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(before + 60);
  await button(page, 'Close the console').click();
  await timeline.waitFor();
  await page.context().close();
});

test('errors are marked in the editor and reported by line and column', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'MATCH (n:State)\nRETURN n.name,, 1');
  await said(page).getByRole('button', { name: 'line 2, column 15' }).waitFor();
  const mark = editor(page).locator('.cm-lintRange-error');
  expect(await mark.innerText()).toBe(',');
  expect(await editor(page).locator('.cm-line').nth(1).locator('.cm-lintRange-error').count()).toBe(1);
  await run(page, 'MATCH (n:Stat) RETURN n.name');
  await said(page).getByText('Stat').first().waitFor();
  await eventually(() => editor(page).locator('.cm-lintRange-warning').innerText()).toBe('Stat');
  await page.context().close();
});

test('a write is rejected with its rule, and the last result stays with its query', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'MATCH (s:State) RETURN s.name AS name');
  await grid(page).waitFor();
  const rows = await counted(page).innerText();
  await run(page, 'MATCH (n) DETACH DELETE n');
  await said(page).getByText('rule: write').waitFor();
  expect(await said(page).innerText()).toContain('Only read');
  expect(await counted(page).innerText()).toBe(rows);
  await drawer(page).getByText('Showing the last successful result, of').waitFor();
  await button(page, 'Restore query').click();
  await eventually(() => editor(page).innerText()).toBe('MATCH (s:State) RETURN s.name AS name');
  await page.context().close();
});

test('parameters have a row with type each; missing ones are reported and the query is not sent', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'MATCH (s:State) WHERE s.id IN $ids RETURN s.name, $day AS day, $since AS since');
  await said(page).getByText('Not run: $ids').waitFor();
  const field = (name: string) => drawer(page).getByRole('textbox', { name: `$${name}` });
  expect(await field('ids').getAttribute('aria-invalid')).toBe('true');
  await field('ids').fill('["state:RUS", "state:PRK"');
  await drawer(page).getByText('Invalid JSON').first().waitFor();
  await field('ids').fill('["state:RUS", "state:PRK"]');
  await drawer(page).getByText('list of 2').waitFor();
  await field('day').fill('20190426');
  await drawer(page).getByText('integer', { exact: true }).waitFor();
  await field('since').fill("date('2019-04-25')");
  await drawer(page).getByText('date', { exact: true }).waitFor();
  await field('since').press('Control+Enter');
  await eventually(() => counted(page).innerText()).toBe('2 rows');
  expect(await grid(page).getByRole('row').nth(1).innerText()).toContain('2019-04-25');
  expect(JSON.parse(new URL(page.url()).searchParams.get('params') ?? '')).toMatchObject({ day: 20190426 });
  await page.context().close();
});

test('a slow query can be stopped, also in the database', async () => {
  const integration = '../integration/adhoc-cypher';
  const slow = readFileSync(new URL(`${integration}/slow.cypher`, import.meta.url), 'utf8');
  const running = readFileSync(new URL(`${integration}/running.cypher`, import.meta.url), 'utf8');
  const page = await explorer.open();
  await openConsole(page);
  await run(page, slow);
  await button(page, 'Stop').waitFor();
  await eventually(async () => Number((await cypher(running))[0]?.running)).toBeGreaterThan(0);
  await button(page, 'Stop').click();
  await button(page, 'Run').waitFor();
  await said(page).getByText('Stopped before the first row arrived.').waitFor();
  await eventually(async () => Number((await cypher(running))[0]?.running)).toBe(0);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('a link fills in a query without running it; the history survives a reload', async () => {
  const asked: string[] = [];
  const page = await explorer.window();
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(request.url());
  });
  const query = linkTo('MATCH (s:State {id: $id}) RETURN s.name AS name', { params: '{"id": "state:RUS"}' });
  await page.goto(`${explorer.address}/${query}`);
  await said(page).getByText('From the link. Press Run to run it.').waitFor();
  expect(await drawer(page).getByRole('textbox', { name: '$id' }).inputValue()).toBe('state:RUS');
  expect(asked).toEqual([]);
  await button(page, 'Run').click();
  await eventually(() => counted(page).innerText()).toBe('1 row');
  expect(asked).toHaveLength(1);
  await page.reload();
  await said(page).getByText('From the link. Press Run to run it.').waitFor();
  await run(page, 'RETURN 1 AS one');
  await eventually(() => new URL(page.url()).searchParams.get('query')).toBe('RETURN 1 AS one');
  await button(page, 'History').click();
  await drawer(page).getByRole('region', { name: 'History' }).getByText('MATCH (s:State {id: $id})').click();
  await eventually(() => editor(page).innerText()).toContain('MATCH (s:State {id: $id})');
  expect(await drawer(page).getByRole('textbox', { name: '$id' }).inputValue()).toBe('state:RUS');
  // What is only typed outlives a reload, too.
  await page.reload();
  await eventually(() => editor(page).innerText()).toContain('MATCH (s:State {id: $id})');
  await page.context().close();
});

test('a query is saved, renamed, loaded and deleted', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'RETURN 7 AS seven');
  await button(page, 'Saved').click();
  const list = drawer(page).getByRole('region', { name: 'Saved' });
  await list.getByRole('textbox', { name: 'Name for this query' }).fill('Lucky');
  await page.keyboard.press('Enter');
  await list.getByText('Saved as “Lucky”.').waitFor();
  await list.getByRole('button', { name: 'Rename Lucky' }).click();
  await list.getByRole('textbox', { name: 'New name for Lucky' }).fill('Seven');
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name: 'Rename Seven' }).waitFor();
  await page.keyboard.press('Escape');
  await page.reload();
  await editor(page).waitFor();
  await run(page, 'RETURN 8');
  await button(page, 'Saved').click();
  await list.getByRole('button', { name: /^Seven/ }).click();
  await eventually(() => editor(page).innerText()).toBe('RETURN 7 AS seven');
  await button(page, 'Saved').click();
  await list.getByRole('button', { name: 'Delete Seven' }).click();
  await list.getByText('No saved queries in this browser.').waitFor();
  await page.context().close();
});

test('a token is entered in the console and removed again', async () => {
  const home = mkdtempSync(join(tmpdir(), 'entente-console-'));
  const { token } = new TokenStore(home).add({ name: 'ana', role: 'analyst' }, new Date());
  const guarded = await Explorer.start({
    deps: { access: openAccess({ host: '127.0.0.1', home, oidc: undefined }) },
  });
  try {
    const page = await guarded.open();
    await openConsole(page);
    await run(page, 'RETURN 1 AS one');
    await said(page).getByLabel('Token').fill(token);
    await page.keyboard.press('Enter');
    await eventually(() => counted(page).innerText()).toBe('1 row');
    await page.reload();
    await button(page, 'Run').click();
    await eventually(() => counted(page).innerText()).toBe('1 row');
    await button(page, 'Remove token').click();
    await button(page, 'Run').click();
    await said(page).getByLabel('Token').waitFor();
  } finally {
    await guarded.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
