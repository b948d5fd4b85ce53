/** What is pressed and read where a question is asked of the picture. */
import type { Locator, Page } from 'playwright-core';
import { inspector, pixels } from './explorer.ts';

export const button = (page: Page, name: string | RegExp) => inspector(page).getByRole('button', { name });
export const heading = (page: Page, name: string | RegExp) => inspector(page).getByRole('heading', { name });
export const search = (page: Page) => new URL(page.url()).searchParams;
export const title = (page: Page): Locator => page.locator('.graph-title');

/** The section under a heading. */
export const part = (page: Page, name: string): Locator =>
  inspector(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name }) });

/** Of the light theme: what states are filled with, and what falls and is freed is drawn in. */
export const [INK, GREEN] = ['#2a3a52', '#17705a'];

export const like = async (page: Page, colour: string) => (await pixels(page, [colour])).like[0] ?? 0;

/** Types into the omnibox. */
export async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.insertText(text);
}

export const found = (page: Page) => page.getByRole('listbox', { name: 'Results' });

/** Goes on with the Tab key until what has the focus is called so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    const focused = await page.evaluate(
      'document.activeElement?.closest("button")?.textContent?.trim() ?? ""',
    );
    if (String(focused).includes(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not come to “${name}”`);
}
