/** In a window as narrow as a telephone's the panels are sheets under the picture, and the bar at the bottom opens them. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Explorer, eventually, inspector, mark, stillPlaceOf } from './support/explorer.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

const NARROW = { viewport: { width: 390, height: 844 }, hasTouch: true };
const dock = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name });

const bottomOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  return (box?.y ?? 0) + (box?.height ?? 0);
};

test('at first there is the whole graph, a link to the tour and a bar of five buttons', async () => {
  const page = await explorer.open('', NARROW);
  expect(await page.getByRole('navigation', { name: 'Panels' }).getByRole('button').count()).toBe(5);
  expect(await inspector(page).isVisible()).toBe(false);
  expect(await page.getByRole('complementary', { name: 'Legend' }).isVisible()).toBe(false);
  const picture = await page.getByRole('main').boundingBox();
  expect(picture?.height).toBeGreaterThan(560);
  const marks = page.getByRole('listbox', { name: 'Entities in the graph' }).getByRole('option');
  const boxes = await Promise.all((await marks.all()).map((one) => one.boundingBox()));
  const bottom = (picture?.y ?? 0) + (picture?.height ?? 0);
  for (const box of boxes) {
    expect(box?.y).toBeGreaterThanOrEqual(picture?.y ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom);
  }
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.context().close();
});

test('the tour starts below the graph, and its stops are shown in the sheet', async () => {
  const page = await explorer.open('', NARROW);
  await page.getByRole('button', { name: 'Start the tour' }).tap();
  await inspector(page).getByText('Stop 1 of 6').waitFor();
  await inspector(page).getByRole('button', { name: 'End tour' }).tap();
  await inspector(page).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Close', exact: true }).tap();
  await page.getByRole('button', { name: 'Start the tour' }).waitFor({ state: 'detached' });
  await page.context().close();
});

test.each(['paragraph=3', 'tour=6&asOf=2018-01-01'])('the content of /?%s is in the sheet', async (query) => {
  const page = await explorer.open(`?${query}`, NARROW);
  await inspector(page).getByRole('heading', { level: 2 }).first().waitFor();
  const tour = query.startsWith('tour');
  const details = dock(page, tour ? 'Stop 6 of 6' : 'Details');
  expect(await details.getAttribute('aria-expanded')).toBe('true');
  // Put away, the tour is still to be found.
  await details.tap();
  await inspector(page).waitFor({ state: 'hidden' });
  expect(await details.isVisible()).toBe(true);
  await page.context().close();
});

test('other tools are in a menu', async () => {
  const page = await explorer.open('', { ...NARROW, permissions: ['clipboard-read', 'clipboard-write'] });
  const copy = page.getByRole('button', { name: 'Copy link' });
  expect(await copy.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'More' }).tap();
  await copy.tap();
  await page.getByText('Copied', { exact: true }).waitFor();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.getByRole('button', { name: 'Keyboard shortcuts and symbols' }).tap();
  await page
    .getByRole('dialog', { name: 'Keyboard shortcuts and symbols' })
    .getByText('Sources disagree')
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More' }).tap();
  await copy.waitFor({ state: 'hidden' });
  await page.context().close();
});

test('the time sheet contains the whole timeline within the window', async () => {
  const page = await explorer.open('', NARROW);
  await dock(page, 'Time').tap();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('slider', { name: 'Date shown' }).waitFor();
  for (const name of ['Certainty', 'Entities and relationships that are not valid', 'Time']) {
    const box = await timeline.getByRole('group', { name, exact: true }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('one sheet at a time, and the graph keeps half of the height', async () => {
  const page = await explorer.open('', NARROW);
  const legend = page.getByRole('complementary', { name: 'Legend' });
  await dock(page, 'Filters').tap();
  await legend.waitFor();
  expect(await dock(page, 'Filters').getAttribute('aria-expanded')).toBe('true');
  await dock(page, 'Details').tap();
  await inspector(page).waitFor();
  expect(await legend.isVisible()).toBe(false);
  const picture = await page.getByRole('main').boundingBox();
  expect(picture?.height).toBeGreaterThan(340);
  await dock(page, 'Details').tap();
  await inspector(page).waitFor({ state: 'hidden' });
  await page.context().close();
});

test('a tapped entity stays visible above the sheet', async () => {
  const page = await explorer.open('', NARROW);
  for (const name of ['South Korea, state', 'Russia, state']) {
    const { x, y } = await stillPlaceOf(page, name);
    await page.touchscreen.tap(x, y);
    await inspector(page)
      .getByRole('heading', { name: name.split(',')[0] ?? '' })
      .waitFor();
    await eventually(async () => {
      const [picture, thing] = [await bottomOf(page.getByRole('main')), await bottomOf(mark(page, name))];
      return thing <= picture && picture < 520;
    }).toBe(true);
  }
  await page.context().close();
});

test('the table replaces the graph, with rows large enough for touch', async () => {
  const page = await explorer.open('', NARROW);
  await dock(page, 'Table').tap();
  const row = page.getByRole('grid').getByRole('row').nth(2);
  await row.waitFor();
  expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await dock(page, 'Network').tap();
  await page.getByRole('grid').waitFor({ state: 'detached' });
  await page.context().close();
});

test('buttons in the dock and over the canvas are large enough for touch', async () => {
  const page = await explorer.open('', NARROW);
  const targets = page.locator('.dock button, .zoom button');
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40);
  }
  await page.context().close();
});
