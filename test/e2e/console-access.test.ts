/** The console for those who need contrast, a narrow window, or have it read to them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, violations } from './support/axe.ts';
import { button, drawer, editor, grid, openConsole, run, said } from './support/console.ts';
import { Explorer } from './support/explorer.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

describe('the console', () => {
  let page: Page;
  const open = async () => {
    page = await explorer.open();
    await openConsole(page);
    await drawer(page).getByRole('region', { name: 'Examples' }).waitFor();
    return page;
  };
  const table = async () => {
    await run(
      page,
      'MATCH p = (a:Person)-[r:HOLDS_OFFICE]->(o:Office) RETURN a, r, o, p, $day AS day, null AS none',
    );
    await drawer(page).getByRole('textbox', { name: '$day' }).fill('20190426');
    await button(page, 'Run').click();
    await grid(page).waitFor();
    return page;
  };
  const history = async () => {
    await run(page, 'MATCH (n) DELETE n');
    await said(page).getByText('rule: write').waitFor();
    await button(page, 'History').click();
    return page;
  };
  const completion = async () => {
    await page.keyboard.press('Escape');
    await editor(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('MATCH (n:Sta');
    await drawer(page).getByRole('listbox').waitFor();
    return page;
  };
  expectAccessible('when it is opened', open, { keepOpen: true });
  expectAccessible('with a table of rows', table, { keepOpen: true });
  for (const form of ['Graph', 'JSON', 'Plan']) {
    const show = async () => {
      await button(page, form).click();
      await drawer(page).locator(`.console-${form.toLowerCase()}`).waitFor();
      return page;
    };
    expectAccessible(`with the result as ${form}`, show, { keepOpen: true });
  }
  expectAccessible('with a refused query and the history', history, { keepOpen: true });
  expectAccessible('with a list of completions', completion);
});

test('in a narrow window the console is a sheet without horizontal scrolling, and axe finds nothing', async () => {
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
