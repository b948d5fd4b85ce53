/** Finding anything and doing anything from one field, with the keyboard alone. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { Explorer, eventually, inspector, mark } from './support/explorer.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Search or run a command' });
const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Results' });
const group = (page: Page, name: string): Locator => list(page).getByRole('group', { name });
const queryOf = (page: Page) => new URL(page.url()).search;

/** What the field points at, as a screen reader reads it. */
async function pointedAt(page: Page): Promise<string | undefined> {
  const id = await field(page).getAttribute('aria-activedescendant');
  return id === null ? undefined : ((await page.locator(`[id="${id}"]`).textContent()) ?? undefined);
}

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.insertText(text);
}

test('a name finds people, events and commands; Enter shows the best hit', async () => {
  const page = await explorer.open();
  await find(page, 'kim');
  await group(page, 'People').getByRole('option').first().waitFor();
  expect(await group(page, 'People').getByRole('option').first().innerText()).toContain('Kim Jong Un');
  expect(await group(page, 'People').locator('mark').first().innerText()).toBe('Kim');
  expect(await group(page, 'Events').innerText()).toMatch(/5 of \d+/);
  expect(await group(page, 'Commands').innerText()).toContain('Ego view of Kim Jong Un');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await inspector(page).getByRole('heading', { name: 'Kim Jong Un', exact: true }).waitFor();
  await eventually(() => queryOf(page)).toBe('?select=person:kim-jong-un');
  await list(page).waitFor({ state: 'hidden' });
  expect(await field(page).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Undo: show Kim Jong Un' }).waitFor();
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test.each([
  ['김정', 'Kim Jong Un', '김정'],
  ['путин', 'Vladimir Putin', 'Путин'],
  ['s/res/2397', 'S/RES/2397', 'S/RES/2397'],
])('“%s” finds %s, the matched letters marked', async (text, name, marked) => {
  const page = await explorer.open();
  await find(page, text);
  const first = list(page).getByRole('option').filter({ hasText: name }).first();
  await first.waitFor();
  expect((await first.locator('mark').allInnerTexts()).join('')).toContain(marked.split('/').at(-1));
  await page.context().close();
});

test('arrow keys go through all groups; Shift+Enter adds to the selection', async () => {
  const page = await explorer.open('?select=state:RUS');
  await find(page, 'north korea');
  await eventually(() => pointedAt(page)).toContain('North Korea');
  const first = await pointedAt(page);
  await page.keyboard.press('ArrowUp');
  expect(await pointedAt(page)).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await pointedAt(page)).toBe(first);
  await page.keyboard.press('Shift+Enter');
  await eventually(() => queryOf(page)).toBe('?select=state:RUS,state:PRK');
  await page.context().close();
});

test('a hidden entity is shown again when it is found', async () => {
  const page = await explorer.open('?off=State,Person&hide=state:PRK');
  await find(page, 'PRK');
  await eventually(() => pointedAt(page)).toContain('North Korea');
  await page.keyboard.press('Enter');
  await mark(page, 'North Korea, state').waitFor({ state: 'attached' });
  await eventually(() => queryOf(page)).toBe('?off=Person&select=state:PRK');
  await page.context().close();
});

test('dates and commands are executed', async () => {
  const page = await explorer.open();
  await find(page, 'as of 1 January 2018');
  await eventually(() => pointedAt(page)).toBe('As of 1 January 2018');
  await eventually(async () => {
    await page.keyboard.press('Enter');
    return queryOf(page);
  }).toBe('?asOf=2018-01-01');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('all times');
  await group(page, 'Commands').getByRole('option', { name: 'All times' }).click();
  await eventually(() => queryOf(page)).toBe('?asOf=all');
  await page.context().close();
});

test('a view is saved, opened and deleted', async () => {
  const page = await explorer.open('?off=Factor');
  await find(page, 'save as Without reasons');
  await group(page, 'Commands').getByRole('option', { name: 'Save this view as “Without reasons”' }).click();
  await page.getByText('Saved in this browser as “Without reasons”').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('reset');
  await group(page, 'Commands').getByRole('option', { name: 'Reset filters' }).click();
  await eventually(() => queryOf(page)).toBe('');
  await find(page, 'without');
  await group(page, 'Saved views').getByRole('option').click();
  await eventually(() => queryOf(page)).toBe('?off=Factor');
  await find(page, 'without');
  await group(page, 'Saved views').waitFor();
  await eventually(async () => {
    await page.keyboard.press('ArrowDown');
    return pointedAt(page);
  }).toBe('Without reasons');
  await page.keyboard.press('Delete');
  await group(page, 'Saved views').waitFor({ state: 'detached' });
  await page.context().close();
});

test('if nothing matches all words, a shorter query is offered', async () => {
  const page = await explorer.open();
  await find(page, 'friendship treaty 1066');
  await page.getByText('No results for “friendship treaty 1066”.').waitFor();
  await page.getByRole('button', { name: /^Search for “friendship treaty” \(\d/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await group(page, 'Treaties').getByRole('option').first().waitFor();
  expect(await field(page).inputValue()).toBe('friendship treaty');
  await page.context().close();
});

test('a claim is found by its words and opens its target', async () => {
  const page = await explorer.open();
  await find(page, 'rather open interesting');
  const row = group(page, 'Claims').getByRole('option').first();
  await row.waitFor();
  expect(await row.innerText()).toContain('Putin found Kim rather open, and interesting.');
  expect(await row.innerText()).toContain('¶');
  expect(await row.locator('mark').allInnerTexts()).toEqual(['rather', 'open', 'interesting']);
  expect(await violations(page)).toEqual([]);
  await eventually(() => pointedAt(page)).toContain('Putin found Kim');
  await page.keyboard.press('Enter');
  await inspector(page).getByText('Putin found Kim rather open, and interesting.').first().waitFor();
  expect(queryOf(page)).toMatch(/^\?select=/);
  await page.context().close();
});

test('claims are found by speaker and subject', async () => {
  const page = await explorer.open();
  await find(page, 'Putin said about Kim');
  await group(page, 'Claims').getByRole('option').first().waitFor();
  expect(await group(page, 'Claims').getByRole('option').first().innerText()).toContain('Vladimir Putin');
  await page.context().close();
});

test.each([
  ['treaties of Russia before 2001', 'Treaties of Russia before 2001', 'within=state:RUS,'],
  ['sanctions on North Korea in 2017', 'Sanctions on North Korea in 2017', '2017-01-01/2017-12-31'],
  [
    'Putin and Kim',
    'Shared relationships of Vladimir Putin and Kim Jong Un',
    'select=person:vladimir-putin,person:kim-jong-un',
  ],
])('“%s” offers the view that answers it', async (text, title, inAddress) => {
  const page = await explorer.open();
  await find(page, text);
  await group(page, 'Views').getByRole('option', { name: title }).waitFor();
  await eventually(() => pointedAt(page)).toContain(title);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await eventually(() => queryOf(page).includes(inAddress)).toBe(true);
  await list(page).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: `Undo: ${title.charAt(0).toLowerCase()}${title.slice(1)}` }).click();
  await eventually(() => queryOf(page)).toBe('');
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('empty results and failed searches are reported and can be retried', async () => {
  const page = await explorer.open();
  await find(page, 'zzzzqq');
  await page.getByText('No results for “zzzzqq”').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.route('**/api/v1/search?**', (route) => route.abort());
  await field(page).fill('putin');
  const alert = page.getByRole('alert').filter({ hasText: 'The server does not respond.' });
  await alert.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/api/v1/search?**');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await group(page, 'People').waitFor();
  await page.keyboard.press('Escape');
  await list(page).waitFor({ state: 'hidden' });
  expect(await field(page).inputValue()).toBe('');
  await page.context().close();
});
