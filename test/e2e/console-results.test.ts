/** The console's answers: many rows, other forms, taken into the picture, saved as a file; and the worked examples. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../web/src/panels/console/examples.ts';
import { button, counted, drawer, grid, openConsole, run, said } from './support/console.ts';
import { Explorer, eventually, inspector } from './support/explorer.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

const title = (page: Page) => page.getByRole('main').locator('.graph-title');

test('ten thousand rows can be sorted and scrolled; only visible rows are rendered', async () => {
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

test('a result cut at the server’s row limit says so', async () => {
  const small = await Explorer.start({ deps: { limits: { rows: 100 } } });
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

test('entities of a result are shown alone or added, each as one undo step', async () => {
  const page = await explorer.open();
  const before = await title(page).innerText();
  await openConsole(page);
  await run(page, 'MATCH (s:State) RETURN s');
  await grid(page).waitFor();
  const states = Number((await counted(page).innerText()).split(' ')[0]);
  await button(page, 'Show only these').click();
  await eventually(() => title(page).innerText()).toContain(`${states} entities`);
  await drawer(page).getByText(`${states} shown`).waitFor();
  const { items: persons } = await explorer.json<{ items: unknown[] }>('/entities?kinds=Person&limit=200');
  const count = persons.length;
  await run(page, 'MATCH (p:Person) RETURN p AS person');
  await grid(page).getByRole('columnheader', { name: 'person' }).waitFor();
  await eventually(() => counted(page).innerText()).toBe(`${count} rows`);
  await button(page, 'Add to graph').click();
  await eventually(() => title(page).innerText()).toContain(`${states + count} entities`);
  const undo = page.getByRole('button', { name: /^Undo/ });
  await undo.click();
  await eventually(() => title(page).innerText()).toContain(`${states} entities`);
  // The second question, then the picture of the first.
  await undo.click();
  await undo.click();
  await eventually(() => title(page).innerText()).toBe(before);
  await page.context().close();
});

test('added entities are visible despite filters, and undo removes the message', async () => {
  const page = await explorer.open('?off=Person&ego=event:vladivostok-summit-2019*1');
  const before = await title(page).innerText();
  await openConsole(page);
  await run(page, 'MATCH (p:Person) WHERE p.name IN ["Kim Jong Il", "Moon Jae-in"] RETURN p');
  await grid(page).waitFor();
  await button(page, 'Add to graph').click();
  await drawer(page).getByText('2 added').waitFor();
  await page.getByRole('option', { name: /^Kim Jong Il, / }).waitFor({ state: 'attached' });
  await button(page, 'Add to graph').click();
  await drawer(page).getByText('Everything in this result is already in the graph').waitFor();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await eventually(() => title(page).innerText()).toBe(before);
  expect(await drawer(page).getByText('2 added').count()).toBe(0);
  await page.context().close();
});

test('an entity in a row is selected by click and by key', async () => {
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

test('graph, JSON and plan views of a result, and a profile', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'MATCH p = (:Person {name: "Kim Jong Un"})-[:HOLDS_OFFICE]->(:Office) RETURN p');
  await grid(page).waitFor();
  await button(page, 'Graph').click();
  const drawn = drawer(page).getByRole('region', { name: 'Entities and relationships in the result' });
  await drawn.getByRole('button', { name: 'Kim Jong Un' }).waitFor();
  await button(page, 'JSON').click();
  const json = drawer(page).getByRole('region', { name: 'Result as JSON' });
  await eventually(() => json.innerText()).toContain('"$type": "Path"');
  await button(page, 'Plan').click();
  const plan = drawer(page).getByRole('region', { name: 'Plan' });
  await plan.getByRole('rowheader', { name: /^ProduceResults/ }).waitFor();
  expect(await plan.getByRole('columnheader', { name: 'Database hits' }).count()).toBe(0);
  await drawer(page)
    .getByRole('checkbox', { name: /Profile/ })
    .check();
  await plan.getByRole('columnheader', { name: 'Database hits' }).waitFor();
  expect(new URL(page.url()).searchParams.get('console')).toBe('plan');
  await page.context().close();
});

test('EXPLAIN and PROFILE before a statement open the plan; without them Run shows rows again', async () => {
  const page = await explorer.open();
  await openConsole(page);
  const plan = drawer(page).getByRole('region', { name: 'Plan' });
  const profiling = drawer(page).getByRole('checkbox', { name: /Profile/ });
  await run(page, 'EXPLAIN MATCH (s:State) RETURN s.name');
  await plan.getByRole('rowheader', { name: /^ProduceResults/ }).waitFor();
  expect(await plan.getByRole('columnheader', { name: 'Database hits' }).count()).toBe(0);
  expect([await profiling.isChecked(), await profiling.isDisabled()]).toEqual([false, true]);
  await run(page, 'PROFILE MATCH (s:State) RETURN s.name');
  await plan.getByRole('columnheader', { name: 'Database hits' }).waitFor();
  expect([await profiling.isChecked(), await profiling.isDisabled()]).toEqual([true, true]);
  await run(page, 'MATCH (s:State) RETURN s.name ORDER BY s.name');
  await grid(page).waitFor();
  expect(new URL(page.url()).searchParams.get('console')).toBe('table');
  await page.context().close();
});

test('misspelled keywords and unknown names get suggestions', async () => {
  const page = await explorer.open();
  await openConsole(page);
  await run(page, 'MATCH (n:State) RETRUN n');
  await said(page).getByText('Unexpected `RETRUN`. Did you mean RETURN?').waitFor();
  await run(page, 'MATCH ()-[r:SIGND]->() RETURN r');
  await said(page).getByText('No relationship has the type `SIGND`. Did you mean SIGNED?').waitFor();
  await said(page).getByRole('button', { name: 'line 1, column 13' }).waitFor();
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
  expect(download.suggestedFilename()).toBe('entente-result.csv');
  expect(await text(await download.createReadStream())).toBe('n,text\r\n2,"a,b"\r\n1,"a,b"\r\n');
  await page.context().close();
});

describe('the example queries', () => {
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

  test('one is chosen from the list and runs', async () => {
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
