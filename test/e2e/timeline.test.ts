/** The timeline as a person uses it: the date is moved, and the picture, the counts and the address follow. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/features/graph/contract.ts';
import { drawn, Explorer, eventually, inspector } from './support/explorer.ts';

let explorer: Explorer;
let graph: Graph;

beforeAll(async () => {
  explorer = await Explorer.start();
  graph = await explorer.json<Graph>('/graph');
});
afterAll(() => explorer?.stop());

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const handle = (page: Page, name = 'Date shown'): Locator => timeline(page).getByRole('slider', { name });
const wordsOf = (slider: Locator) => slider.getAttribute('aria-valuetext');
const searchOf = (page: Page) => new URL(page.url()).search;
const middleOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
};

/** How many entities had begun by a day and not ended, by the answer itself; people and events stay. */
const thereOn = (day: number) =>
  graph.nodes.filter(
    ({ kind, fromMin, toMax, attestedFrom = 0 }) =>
      fromMin <= day && attestedFrom <= day && (toMax >= day || kind === 'Person' || kind === 'Event'),
  ).length;
/** How many undated entities nothing dated shows by a day. */
const undatedOn = (day: number) => graph.nodes.filter(({ attestedFrom = 0 }) => attestedFrom > day).length;

test('dragging the date back outlines the meetings, and one undo restores them', async () => {
  const page = await explorer.open();
  const outlined = timeline(page).locator('.time-mark.is-outside');
  const before = await outlined.count();
  const { x, y } = await middleOf(handle(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 300, y, { steps: 2 });
  await page.mouse.up();
  // Address and title follow the last move of the hand.
  await eventually(async () => {
    const at = new URLSearchParams(searchOf(page)).get('asOf') ?? '';
    const day = Number(at.replaceAll('-', ''));
    const title = await page.getByRole('main').innerText();
    const says = new RegExp(`\\b${thereOn(day)}( of ${graph.nodes.length})? entities`);
    return day > 20170101 && day < 20180701 && says.test(title);
  }).toBe(true);
  expect(await outlined.count()).toBeGreaterThan(before + 3);
  await page.keyboard.press('Control+z');
  await eventually(() => searchOf(page)).toBe('');
  expect(await wordsOf(handle(page))).toBe('26 April 2019');
  expect(await outlined.count()).toBe(before);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('by keyboard the date moves by day, month, year and event; the address keeps it', async () => {
  const page = await explorer.open();
  const date = handle(page);
  await date.focus();
  const press = async (key: string, words: string) => {
    await page.keyboard.press(key);
    await eventually(() => wordsOf(date)).toBe(words);
  };
  await press('ArrowLeft', '25 April 2019');
  await press('Shift+ArrowLeft', '25 March 2019');
  await press('PageDown', '25 March 2018');
  await press(']', '21 April 2018');
  await press('[', '25 March 2018');
  await eventually(() => searchOf(page)).toBe('?asOf=2018-03-25');
  await page.reload();
  await drawn(page);
  expect(await wordsOf(handle(page))).toBe('25 March 2018');
  await page.context().close();
});

test('a date can be typed; an invalid one is reported', async () => {
  const page = await explorer.open();
  await timeline(page).getByRole('button', { name: '26 April 2019, change the date' }).click();
  const field = timeline(page).getByRole('textbox', { name: 'the date' });
  await field.fill('31 February 2018');
  await field.press('Enter');
  expect(await timeline(page).getByRole('alert').innerText()).toBe('31 February 2018 is not a valid date.');
  expect(searchOf(page)).toBe('');
  await field.fill('1 Jan 2018');
  await field.press('Enter');
  await eventually(() => searchOf(page)).toBe('?asOf=2018-01-01');
  await page.getByRole('button', { name: '1 January 2018, change the date' }).waitFor();
  await page.context().close();
});

test('a year typed as the end of a range means its last day', async () => {
  const page = await explorer.open('?asOf=2001-01-01/2001-12-31&outside=hidden');
  const of2002 = graph.nodes.filter(
    ({ kind, fromMin }) => kind === 'Event' && Math.floor(fromMin / 10000) === 2002,
  );
  expect(of2002).toHaveLength(2);
  const [meeting = ''] = of2002.map(({ name }) => name);
  const mark = page
    .getByRole('listbox', { name: 'Entities in the graph' })
    .getByRole('option', { name: meeting });
  expect(await mark.count()).toBe(0);
  await timeline(page).getByRole('button', { name: '31 December 2001, change the last day' }).click();
  const field = timeline(page).getByRole('textbox', { name: 'the last day' });
  await field.fill('2002');
  await field.press('Enter');
  await eventually(() => searchOf(page)).toBe('?asOf=2001-01-01/2002-12-31&outside=hidden');
  await mark.waitFor({ state: 'attached' });
  await timeline(page).getByRole('button', { name: '31 December 2002, change the last day' }).waitFor();
  await page.context().close();
});

test('undated entities are hidden before a dated claim mentions them, and can be shown by keyboard', async () => {
  const page = await explorer.open('?asOf=1900-01-01');
  const hidden = `${undatedOn(19000101)} undated entities hidden`;
  await inspector(page).getByText(hidden).waitFor();
  await page.getByRole('complementary', { name: 'Legend and filters' }).getByText(hidden).waitFor();
  expect(thereOn(19000101)).toBeLessThan(5);
  const marks = page.getByRole('listbox', { name: 'Entities in the graph' }).getByRole('option');
  const before = await marks.count();
  await inspector(page).getByRole('button', { name: 'Show undated entities' }).focus();
  await page.keyboard.press('Enter');
  await eventually(() => searchOf(page)).toBe('?asOf=1900-01-01&undated=include');
  await eventually(() => marks.count()).toBe(before + undatedOn(19000101));
  // The same button, still focused, hides them again.
  expect(await page.locator(':focus').innerText()).toBe('Hide undated entities');
  await timeline(page).getByRole('button', { name: 'certainly' }).click();
  await inspector(page).getByText(hidden).waitFor();
  expect(await inspector(page).getByRole('button', { name: 'Show undated entities' }).count()).toBe(0);
  await page.context().close();
});

test('a range has two handles, all times none; “hidden” removes marks that are not valid', async () => {
  const page = await explorer.open('?asOf=2018-01-01');
  const panel = timeline(page);
  await panel.getByRole('button', { name: 'hidden' }).click();
  await eventually(() => panel.locator('.time-mark.is-outside').count()).toBe(0);
  await panel.getByRole('button', { name: 'Range' }).click();
  await panel.getByText('Began or held between').waitFor();
  await eventually(() => searchOf(page)).toBe('?asOf=2017-01-02/2018-01-01&outside=hidden');
  await handle(page, 'First day shown').focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await eventually(() => searchOf(page)).toBe('?asOf=2018-01-01/2018-01-01&outside=hidden');
  await panel.getByRole('button', { name: 'All times' }).click();
  await eventually(() => searchOf(page)).toBe('?asOf=all&outside=hidden');
  expect(await panel.getByRole('slider', { name: /shown$/ }).count()).toBe(0);
  await page.context().close();
});

test('entities and relationships that are not valid are counted separately', async () => {
  const page = await explorer.open('?asOf=2018-01-01');
  const out = graph.nodes.length - thereOn(20180101) - undatedOn(20180101);
  await timeline(page)
    .getByText(new RegExp(`^${out} entities, \\d+ relationships not valid$`))
    .waitFor();
  await timeline(page).getByRole('button', { name: 'certainly' }).click();
  await timeline(page)
    .getByText(/^\d+ entities, \d+ relationships not certainly valid$/)
    .waitFor();
  await page.context().close();
});

test('on another date the inspector lists what differs, and closing returns to the dossier’s date', async () => {
  const page = await explorer.open('?asOf=2018-01-01');
  const panel = inspector(page);
  await panel.getByRole('heading', { name: '1 January 2018', exact: true }).waitFor();
  const begins = graph.nodes.filter(({ fromMin, fromMax }) => fromMin === 20180101 && fromMax === 20180101);
  const section = panel.locator('section').filter({ hasText: 'Begins on this date' });
  expect(await section.getByRole('listitem').count()).toBe(begins.length);
  const notYet = graph.nodes.filter(({ fromMin }) => fromMin > 20180101 && fromMin <= 20190426).length;
  expect(await panel.getByRole('heading', { name: /^Not yet begun/ }).innerText()).toContain(String(notYet));
  await panel.getByRole('button', { name: 'Close' }).click();
  await eventually(() => searchOf(page)).toBe('');
  await panel.getByRole('heading', { name: 'How to read the graph' }).waitFor();
  await page.context().close();
});

test('a clicked mark is selected everywhere', async () => {
  const page = await explorer.open();
  const panel = timeline(page);
  const name = await middleOf(panel.locator('.time-name', { hasText: 'Vladivostok summit' }));
  // The name stands right of its mark.
  await page.mouse.click(name.x - name.width / 2 - 2, name.y);
  await inspector(page).getByRole('heading', { name: 'Vladivostok summit' }).waitFor();
  await panel.locator('.time-name.is-selected', { hasText: 'Vladivostok summit' }).waitFor();
  await page.context().close();
});

test('arrow keys reach every dated item, and Enter selects it', async () => {
  const page = await explorer.open();
  const panel = timeline(page);
  const list = panel.getByRole('listbox', { name: 'Dated entities and relationships' });
  await list.focus();
  await page.keyboard.press('Home');
  const first = await panel.getByRole('option').getAttribute('aria-label');
  expect(first).toContain('1945');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await eventually(() => searchOf(page)).toContain('select=');
  expect(await panel.getByRole('option', { selected: true }).count()).toBe(1);
  await page.context().close();
});

test('play goes from event to event until stopped, as one undo step', async () => {
  const page = await explorer.open('?asOf=2018-06-12');
  const panel = timeline(page);
  await panel.getByRole('button', { name: /^Play/ }).click();
  await eventually(() => searchOf(page)).not.toBe('?asOf=2018-06-12');
  const first = searchOf(page);
  await eventually(() => searchOf(page)).not.toBe(first);
  await panel.getByRole('button', { name: 'Stop' }).click();
  await panel.getByRole('button', { name: /^Play/ }).waitFor();
  await page.keyboard.press('Control+z');
  await eventually(() => searchOf(page)).toBe('?asOf=2018-06-12');
  await page.context().close();
});

test('the visible period is moved by key, is in the address, and can be fitted again', async () => {
  const page = await explorer.open();
  const window = timeline(page).getByRole('slider', { name: 'Visible years' });
  const fitting = await wordsOf(window);
  await window.focus();
  await page.keyboard.press('Home');
  await eventually(() => wordsOf(window)).toMatch(/^January 1945 to /);
  expect(searchOf(page)).toMatch(/^\?window=1945-01-01\//);
  expect(await wordsOf(handle(page))).toContain('outside the visible range');
  await page.reload();
  await drawn(page);
  expect(await wordsOf(window)).toMatch(/^January 1945 to /);
  await timeline(page).getByRole('button', { name: 'Fit' }).click();
  await eventually(() => wordsOf(window)).toBe(fitting);
  expect(searchOf(page)).toBe('');
  await page.context().close();
});

test('collapsed, it keeps its controls and the network gets the space', async () => {
  const page = await explorer.open();
  const before = (await page.getByRole('main').boundingBox())?.height ?? 0;
  await timeline(page).getByRole('button', { name: 'Collapse timeline' }).click();
  await eventually(async () => (await page.getByRole('main').boundingBox())?.height).toBe(before + 112);
  expect(await handle(page).count()).toBe(0);
  await timeline(page).getByRole('button', { name: 'Expand timeline' }).click();
  await handle(page).waitFor();
  await page.context().close();
});
