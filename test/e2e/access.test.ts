/** The page for those who use no pointer, need contrast, a narrow window, or have it read to them. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
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

for (const query of [
  '',
  '?select=state:PRK',
  '?select=treaty:cow-397',
  '?select=state:PRK&show=table',
  '?show=table&rows=relationships',
  '?asOf=2018-01-01&hide=state:JPN&degree=2/',
]) {
  expectAccessible(`at /${query}`, async () => {
    const page = await explorer.window();
    await page.goto(`${explorer.address}/${query}`);
    await page
      .getByRole('main')
      .getByRole(query.includes('table') ? 'grid' : 'listbox')
      .waitFor();
    await inspector(page).getByRole('heading', { level: 2 }).first().waitFor();
    return page;
  });
}

describe('a relationship', () => {
  let page: Page;
  const wide = async () => {
    page = await explorer.open('?select=person:kim-jong-un');
    const group = await openGroup(page, 'holds the office');
    await group.getByRole('button', { name: /Relationship with Supreme Leader/ }).click();
    await inspector(page).getByRole('heading', { name: 'Claims' }).waitFor();
    return page;
  };
  const narrow = async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    return page;
  };
  expectAccessible('in a wide window', wide, { keepOpen: true });
  expectAccessible('in a narrow window', narrow);
});

describe('an error', () => {
  let page: Page;
  const unknownId = async () => {
    page = await explorer.open('?select=state:XXX');
    await inspector(page).getByRole('heading', { name: 'No entity or relationship has this id' }).waitFor();
    return page;
  };
  const goesOffline = async () => {
    await page.route('**/api/**', (route) => route.abort());
    await clickMark(page, 'Russia, state');
    await page.getByRole('main').getByRole('alert').waitFor();
    return page;
  };
  const isOffline = async () => {
    await page.reload();
    await page.getByRole('main').getByRole('heading', { name: 'The server does not respond.' }).waitFor();
    return page;
  };
  const isSlow = async () => {
    await page.route('**/api/**', () => undefined);
    await page.reload();
    await page.getByText('Loading the dossier').waitFor();
    return page;
  };
  expectAccessible('with an unknown id', unknownId, { keepOpen: true });
  expectAccessible('when the server goes offline', goesOffline, { keepOpen: true });
  expectAccessible('when the server is offline at the start', isOffline, { keepOpen: true });
  expectAccessible('while the dossier loads', isSlow);
});

describe('without WebGL', () => {
  let plain: Explorer;
  beforeAll(async () => {
    plain = await Explorer.start({ webgl: false });
  });
  afterAll(() => plain?.stop());

  expectAccessible('in the table that replaces the graph', async () => {
    const page = await plain.window();
    await page.goto(`${plain.address}/?select=state:RUS`);
    await page.getByText('This browser does not support WebGL').waitFor();
    await inspector(page).getByRole('heading', { name: 'Russia' }).waitFor();
    return page;
  });
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
