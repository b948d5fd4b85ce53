/** The console: a question in Cypher written, run, stopped, read in each form, and taken into the picture. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccess } from '../../src/access/index.ts';
import { TokenStore } from '../../src/access/tokens.ts';
import { EXAMPLES } from '../../web/src/panels/console/examples.ts';
import { cypher } from '../support/database.ts';
import { violations } from './support/axe.ts';
import { Explorer, eventually, inspector } from './support/explorer.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

const drawer = (page: Page) => page.getByRole('region', { name: 'Console', exact: true });
const editor = (page: Page) => drawer(page).getByRole('textbox', { name: 'Statement in Cypher' });
/** There while the editor has the focus. */
const writing = (page: Page) => drawer(page).locator('.console-editor .cm-focused');
const grid = (page: Page) => drawer(page).getByRole('grid', { name: 'Rows of the answer' });
const button = (page: Page, name: string) => drawer(page).getByRole('button', { name, exact: true });
const said = (page: Page): Locator => drawer(page).locator('.console-messages');
const counted = (page: Page): Locator => drawer(page).locator('.console-count b');
const title = (page: Page) => page.getByRole('main').locator('.cartouche');

/** A link to a question; it is not run. */
const linkTo = (statement: string, more: Record<string, string> = {}) =>
  `?${new URLSearchParams({ console: 'table', query: statement, ...more }).toString()}`;

async function openConsole(page: Page): Promise<void> {
  await page.keyboard.press('Control+Backquote');
  await editor(page).waitFor();
  await writing(page).waitFor();
}

/** Writes over what stands there, and runs. */
async function run(page: Page, statement: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(statement);
  await page.keyboard.press('Control+Enter');
}

test('by keyboard alone: opened, a label completed, run, sorted, and closed; the focus comes back', async () => {
  const page = await explorer.open();
  const focused = page.locator(':focus');
  await page.getByRole('button', { name: 'Keys and signs' }).focus();
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
  await eventually(() => focused.getAttribute('aria-label')).toBe('Keys and signs');
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('the drawer takes the timeline’s place, the picture stays, and its edge is moved by keys', async () => {
  const page = await explorer.open();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.waitFor();
  await page.getByRole('button', { name: 'Console', exact: true }).click();
  await editor(page).waitFor();
  expect(await timeline.isVisible()).toBe(false);
  expect((await page.getByRole('main').boundingBox())?.height).toBeGreaterThan(300);
  const edge = drawer(page).getByRole('separator', { name: 'Height of the console' });
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

test('what is wrong is marked at its place and told by line and column', async () => {
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

test('a write is refused with its rule, and the last good answer stays, with its question', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'MATCH (s:State) RETURN s.name AS name');
  await grid(page).waitFor();
  const rows = await counted(page).innerText();
  await run(page, 'MATCH (n) DETACH DELETE n');
  await said(page).getByText('rule: write').waitFor();
  expect(await said(page).innerText()).toContain('only read');
  expect(await counted(page).innerText()).toBe(rows);
  await drawer(page).getByText('The last good answer, of').waitFor();
  await button(page, 'Bring it back').click();
  await eventually(() => editor(page).innerText()).toBe('MATCH (s:State) RETURN s.name AS name');
  await page.context().close();
});

test('parameters: a row for each, with their types; what is missing is told and not sent', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'MATCH (s:State) WHERE s.id IN $ids RETURN s.name, $day AS day, $since AS since');
  await said(page).getByText('Not run: $ids').waitFor();
  const field = (name: string) => drawer(page).getByRole('textbox', { name: `$${name}` });
  expect(await field('ids').getAttribute('aria-invalid')).toBe('true');
  await field('ids').fill('["state:RUS", "state:PRK"');
  await drawer(page).getByText('This begins like JSON and is none').first().waitFor();
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

test('a heavy question shows that it runs, is stopped, and the database’s work ends', async () => {
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
  await said(page).getByText('Stopped before the first row came.').waitFor();
  await eventually(async () => Number((await cypher(running))[0]?.running)).toBe(0);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('ten thousand rows: sorted, scrolled to the last, and never all in the page', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'UNWIND range(1, 10000) AS n RETURN n, n % 7 AS rest, toString(n) AS text');
  await eventually(() => counted(page).innerText(), { timeout: 60_000 }).toBe('10,000 rows');
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('10001');
  const head = grid(page).getByRole('columnheader', { name: 'n', exact: true });
  await head.getByRole('button').click();
  await head.getByRole('button').click();
  await eventually(() => head.getAttribute('aria-sort')).toBe('descending');
  await eventually(() => grid(page).getByRole('row').nth(1).innerText()).toContain('10,000');
  await grid(page).getByRole('row').nth(1).press('End');
  await eventually(() => grid(page).locator('[aria-rowindex="10001"]').count()).toBe(1);
  expect(await grid(page).getByRole('row').count()).toBeLessThan(120);
  await page.context().close();
});

test('an answer is cut at the server’s cap, and says so', async () => {
  const small = await Explorer.start(undefined, { limits: { rows: 100 } });
  try {
    const page = await small.open();
    await openConsole(page);
    await run(page, 'UNWIND range(1, 1000) AS n RETURN n');
    await eventually(() => counted(page).innerText()).toBe(
      'showing 100 of at least 101: the server’s row limit',
    );
  } finally {
    await small.stop();
  }
});

test('things of an answer are shown alone, added, and each is one step to undo', async () => {
  const page = await explorer.open();
  const before = await title(page).innerText();
  await openConsole(page);
  await run(page, 'MATCH (s:State) RETURN s');
  await grid(page).waitFor();
  const states = Number((await counted(page).innerText()).split(' ')[0]);
  await button(page, 'Show only these').click();
  await eventually(() => title(page).innerText()).toContain(`${states} things`);
  await drawer(page).getByText(`${states} shown alone`).waitFor();
  await run(page, 'MATCH (p:Person) RETURN p');
  const people = () => counted(page).innerText();
  await eventually(people).toMatch(/^\d+ rows$/);
  await eventually(() => grid(page).getByRole('row').nth(1).innerText()).not.toContain('Russia');
  const count = Number((await people()).split(' ')[0]);
  await button(page, 'Add to the view').click();
  await eventually(() => title(page).innerText()).toContain(`${states + count} things`);
  const undo = page.getByRole('button', { name: /^Undo/ });
  await undo.click();
  await eventually(() => title(page).innerText()).toContain(`${states} things`);
  // The second question, then the picture of the first.
  await undo.click();
  await undo.click();
  await eventually(() => title(page).innerText()).toBe(before);
  await page.context().close();
});

test('what is added is seen, whatever had put it away, and what was said of it goes with undo', async () => {
  const page = await explorer.open('?off=Person&ego=event:vladivostok-summit-2019*1');
  const before = await title(page).innerText();
  await openConsole(page);
  await run(page, 'MATCH (p:Person) WHERE p.name IN ["Kim Jong Il", "Moon Jae-in"] RETURN p');
  await grid(page).waitFor();
  await button(page, 'Add to the view').click();
  await drawer(page).getByText('2 added').waitFor();
  await page.getByRole('option', { name: /^Kim Jong Il, / }).waitFor({ state: 'attached' });
  await button(page, 'Add to the view').click();
  await drawer(page).getByText('All of it is in the picture already').waitFor();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await eventually(() => title(page).innerText()).toBe(before);
  expect(await drawer(page).getByText('2 added').count()).toBe(0);
  await page.context().close();
});

test('a thing in a row is selected in the picture, by click and by key', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'MATCH (s:State) RETURN s.name AS name, s AS state ORDER BY name');
  await grid(page).getByRole('gridcell', { name: 'Russia' }).first().click();
  await inspector(page).getByRole('heading', { name: 'Russia' }).waitFor();
  expect(await grid(page).locator('[aria-selected="true"]').innerText()).toContain('Russia');
  await grid(page).getByRole('row').nth(1).press('Home');
  await page.keyboard.press('Enter');
  const first = (await grid(page).getByRole('row').nth(1).getByRole('gridcell').first().innerText()).trim();
  await inspector(page).getByRole('heading', { name: first }).waitFor();
  await page.context().close();
});

test('graph, JSON and plan: the same answer in other forms, and the plan counted', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'MATCH p = (:Person {name: "Kim Jong Un"})-[:HOLDS_OFFICE]->(:Office) RETURN p');
  await grid(page).waitFor();
  await button(page, 'Graph').click();
  const drawn = drawer(page).getByRole('region', { name: 'What can be drawn' });
  await drawn.getByRole('button', { name: 'Kim Jong Un' }).waitFor();
  await button(page, 'JSON').click();
  const json = drawer(page).getByRole('region', { name: 'The answer as JSON' });
  await eventually(() => json.innerText()).toContain('"$type": "Path"');
  await button(page, 'Plan').click();
  const plan = drawer(page).getByRole('region', { name: 'Plan' });
  await plan.getByRole('rowheader', { name: /^ProduceResults/ }).waitFor();
  expect(await plan.getByRole('columnheader', { name: 'Reads' }).count()).toBe(0);
  await drawer(page)
    .getByRole('checkbox', { name: /Profile/ })
    .check();
  await plan.getByRole('columnheader', { name: 'Reads' }).waitFor();
  expect(new URL(page.url()).searchParams.get('console')).toBe('plan');
  await page.context().close();
});

test('a link fills in and does not run; what was run stands in history after a reload', async () => {
  const asked: string[] = [];
  const page = await explorer.window();
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(request.url());
  });
  const query = linkTo('MATCH (s:State {id: $id}) RETURN s.name AS name', { params: '{"id": "state:RUS"}' });
  await page.goto(`${explorer.address}/${query}`);
  await said(page).getByText('From the link; press Run.').waitFor();
  expect(await drawer(page).getByRole('textbox', { name: '$id' }).inputValue()).toBe('state:RUS');
  expect(asked).toEqual([]);
  await button(page, 'Run').click();
  await eventually(() => counted(page).innerText()).toBe('1 row');
  expect(asked).toHaveLength(1);
  await page.reload();
  await said(page).getByText('From the link; press Run.').waitFor();
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

test('a question is saved under a name, renamed, taken out again and deleted', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'RETURN 7 AS seven');
  await button(page, 'Saved').click();
  const list = drawer(page).getByRole('region', { name: 'Saved' });
  await list.getByRole('textbox', { name: 'Name for the question in the editor' }).fill('Lucky');
  await page.keyboard.press('Enter');
  await list.getByText('Saved as “Lucky”.').waitFor();
  await list.getByRole('button', { name: 'Rename Lucky' }).click();
  await list.getByRole('textbox', { name: 'New name of Lucky' }).fill('Seven');
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
  await list.getByText('Nothing is saved in this browser yet.').waitFor();
  await page.context().close();
});

test('the rows are saved as a file', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'UNWIND [2, 1] AS n RETURN n, "a,b" AS text');
  await grid(page).waitFor();
  await button(page, 'Export').click();
  const waiting = page.waitForEvent('download');
  await drawer(page)
    .getByRole('button', { name: /^Download CSV/ })
    .click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('entente-answer.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe('n,text\r\n2,"a,b"\r\n1,"a,b"\r\n');
  await page.context().close();
});

test('where the server wants to know who asks, a token is given in place and forgotten again', async () => {
  const home = mkdtempSync(join(tmpdir(), 'entente-console-'));
  const { token } = new TokenStore(home).add({ name: 'ana', role: 'analyst' }, new Date());
  const guarded = await Explorer.start(undefined, {
    access: openAccess({ host: '127.0.0.1', home, oidc: undefined }),
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
    await button(page, 'Forget the token').click();
    await button(page, 'Run').click();
    await said(page).getByLabel('Token').waitFor();
  } finally {
    await guarded.stop();
    rmSync(home, { recursive: true, force: true });
  }
});

describe('the worked examples', () => {
  test.each(EXAMPLES.map((example) => [example.title, example] as const))('%s', async (_, example) => {
    const response = await fetch(`${explorer.address}/api/v1/cypher`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ statement: example.statement, parameters: example.parameters ?? {} }),
    });
    const answer = (await response.json()) as {
      columns?: string[];
      rows?: unknown[][];
      summary?: { notifications: unknown[] };
      detail?: string;
    };
    expect(answer.detail).toBeUndefined();
    expect(answer.rows?.length).toBeGreaterThan(0);
    expect(answer.summary?.notifications).toEqual([]);
    // A column that is empty all the way down says nothing.
    const empty = answer.columns?.filter((_, at) => answer.rows?.every((row) => row[at] === null));
    expect(empty).toEqual([]);
  });

  test('one is taken from the list, and runs', async () => {
    const page = await explorer.open();
    await openConsole(page);
    await button(page, 'Examples').click();
    const list = drawer(page).locator('#console-examples');
    await list.getByRole('button', { name: /^Who held which office/ }).click();
    expect(await drawer(page).getByRole('textbox', { name: '$day' }).inputValue()).toBe('20190425');
    await page.keyboard.press('Control+Enter');
    await grid(page).waitFor();
    await page.context().close();
  });
});

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { colorScheme: 'light', contrast: 'more' }],
] as const)('axe finds nothing with the console open, in %s', async (_, options) => {
  const page = await explorer.open('', options);
  await openConsole(page);
  await drawer(page).getByRole('region', { name: 'Examples' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await run(
    page,
    'MATCH p = (a:Person)-[r:HOLDS_OFFICE]->(o:Office) RETURN a, r, o, p, $day AS day, null AS none',
  );
  await drawer(page).getByRole('textbox', { name: '$day' }).fill('20190426');
  await button(page, 'Run').click();
  await grid(page).waitFor();
  expect(await violations(page)).toEqual([]);
  for (const form of ['Graph', 'JSON', 'Plan']) {
    await button(page, form).click();
    await drawer(page).locator('.console-graph, .console-json, .console-plan').waitFor();
    expect(await violations(page)).toEqual([]);
  }
  await run(page, 'MATCH (n) DELETE n');
  await said(page).getByText('rule: write').waitFor();
  await button(page, 'History').click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('MATCH (n:Sta');
  await drawer(page).getByRole('listbox').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('in a narrow window it is a sheet, without sideways scrolling, and axe finds nothing', async () => {
  const page = await explorer.open('', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Console', exact: true }).click();
  await editor(page).waitFor();
  await run(page, 'MATCH (s:State) RETURN s, s.name AS name ORDER BY name');
  await grid(page).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Filters' }).click();
  await drawer(page).waitFor({ state: 'hidden' });
  await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Filters' }).click();
  await grid(page).waitFor();
  await page.context().close();
});
