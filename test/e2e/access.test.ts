/** The page for those who use no pointer, need contrast, a narrow window, or have it read to them. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { clickMark, Explorer, eventually, inspector, mark, openGroup, placeOf } from './support/explorer.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

/** By keyboard: the first stop leads past bar and legend. */
async function toPicture(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** The three looks: high contrast is asked for of the system. */
const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { colorScheme: 'light', contrast: 'more' }],
] as const;

for (const [look, options] of LOOKS) {
  test.each([
    '',
    '?select=state:PRK',
    '?select=treaty:cow-397',
    '?select=state:PRK&show=table',
    '?show=table&rows=relationships',
    '?select=state:RUS,state:PRK',
    '?asOf=2018-01-01&hide=state:JPN&degree=2/',
  ])(`axe finds nothing at /%s in ${look}`, async (query) => {
    const page = await explorer.window(options);
    await page.goto(`${explorer.address}/${query}`);
    await page
      .getByRole('main')
      .getByRole(query.includes('table') ? 'grid' : 'listbox')
      .waitFor();
    await inspector(page).getByRole('heading', { level: 2 }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test(`axe finds nothing in a relationship, in a wide and in a narrow window, in ${look}`, async () => {
    const page = await explorer.open('?select=person:kim-jong-un', options);
    const group = await openGroup(page, 'holds the office');
    await group.getByRole('button', { name: /Relationship with Supreme Leader/ }).click();
    await inspector(page).getByRole('heading', { name: 'Claims' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test(`axe finds nothing with an unknown id or an offline server, in ${look}`, async () => {
    const page = await explorer.open('?select=state:XXX', options);
    await inspector(page).getByRole('heading', { name: 'No entity or relationship has this id' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.route('**/api/**', (route) => route.abort());
    await clickMark(page, 'Russia, state');
    await page.getByRole('main').getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.getByRole('main').getByRole('heading', { name: 'The server does not respond.' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.route('**/api/**', () => undefined);
    await page.reload();
    await page.getByText('Loading the dossier').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
}

test('axe finds nothing in the table that replaces the graph', async () => {
  const plain = await Explorer.start({ webgl: false });
  try {
    for (const [, options] of LOOKS) {
      const page = await plain.window(options);
      await page.goto(`${plain.address}/?select=state:RUS`);
      await page.getByText('This browser does not support WebGL').waitFor();
      await inspector(page).getByRole('heading', { name: 'Russia' }).waitFor();
      expect(await violations(page)).toEqual([]);
    }
  } finally {
    await plain.stop();
  }
});

test('by keyboard: to the graph, between entities, into the inspector and back', async () => {
  const page = await explorer.open();
  const focused = page.locator(':focus');
  await toPicture(page);
  await eventually(() => focused.getAttribute('role')).toBe('option');
  const first = await focused.getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  const second = await focused.getAttribute('aria-label');
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focused.getAttribute('aria-label')).toBe(first);
  await page.keyboard.press('Enter');
  const name = first?.split(',')[0] ?? '';
  await inspector(page).getByRole('heading', { name, exact: true }).waitFor();
  expect(await focused.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  await inspector(page).getByRole('heading', { name: 'How to read the graph' }).waitFor();
  await page.context().close();
});

test('by keyboard: the tour is three Tab stops away', async () => {
  const page = await explorer.open();
  const focused = page.locator(':focus');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused.innerText()).toBe('Skip to dossier');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement?.closest(".inspector") !== null')).toBe(true);
  await page.context().close();
  const selected = await explorer.open('?select=state:RUS');
  await selected.keyboard.press('Tab');
  await selected.keyboard.press('Tab');
  expect(await selected.locator(':focus').innerText()).toBe('Skip to details');
  await selected.context().close();
});

test('by keyboard: find Khasan–Rajin, read what hinders it, and go back', async () => {
  const page = await explorer.open();
  await page.keyboard.press('/');
  await page.keyboard.insertText('khasan-rajin');
  await page
    .getByRole('listbox', { name: 'Results' })
    .getByRole('option', { name: /^Khasan–Rajin .* relationships$/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await inspector(page).getByRole('heading', { name: 'Khasan–Rajin' }).waitFor();
  const hinders = inspector(page).getByRole('group').filter({ hasText: 'is hindered by' });
  await hinders.waitFor();
  const onHinders = () => hinders.locator('summary:focus').count();
  for (let presses = 0; presses < 20 && (await onHinders()) === 0; presses++)
    await page.keyboard.press('Tab');
  expect(await onHinders()).toBe(1);
  if ((await hinders.getAttribute('open')) === null) await page.keyboard.press('Enter');
  await hinders.getByRole('listitem').filter({ hasText: 'Lack of freight' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await inspector(page).getByRole('heading', { name: 'How to read the graph' }).waitFor();
  expect(await page.evaluate('document.activeElement?.closest(".inspector") !== null')).toBe(true);
  await page.context().close();
});

test('a focused mark has a visible focus ring', async () => {
  const page = await explorer.open();
  await toPicture(page);
  const style = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
  expect(style).toBe('solid');
  const box = await page.locator(':focus').boundingBox();
  expect(box?.width).toBeGreaterThan(10);
  await page.context().close();
});

test('in a narrow window a tapped entity stays visible above the sheet', async () => {
  const page = await explorer.open('', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const { x, y } = await placeOf(page, 'Russia, state');
  await page.touchscreen.tap(x, y);
  await inspector(page).getByRole('heading', { name: 'Russia' }).waitFor();
  const bottomOf = async (locator: Locator) => {
    const box = await locator.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const picture = await bottomOf(page.getByRole('main'));
  expect(picture).toBeLessThan(500);
  await eventually(async () => (await bottomOf(mark(page, 'Russia, state'))) < picture).toBe(true);
  const canvas = page.locator('.renderer-over');
  await eventually(async () => Math.round(await bottomOf(canvas))).toBe(Math.round(picture));
  await page.context().close();
});

test('in a narrow window the inspector is a sheet below the graph and can be closed', async () => {
  const page = await explorer.open('?select=state:PRK', { viewport: { width: 390, height: 844 } });
  const sheet = inspector(page);
  await sheet.getByRole('heading', { name: 'North Korea' }).waitFor();
  const [picture, panel] = [await page.getByRole('main').boundingBox(), await sheet.boundingBox()];
  expect(panel?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0));
  expect(picture?.height).toBeGreaterThan(300);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await sheet.waitFor({ state: 'hidden' });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.context().close();
});
