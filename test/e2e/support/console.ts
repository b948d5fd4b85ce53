/** The console as a person finds it in the page. */
import type { Locator, Page } from 'playwright-core';

export const drawer = (page: Page) => page.getByRole('region', { name: 'Console', exact: true });
export const editor = (page: Page) => drawer(page).getByRole('textbox', { name: 'Cypher query' });
/** There while the editor has the focus. */
export const writing = (page: Page) => drawer(page).locator('.console-editor .cm-focused');
export const grid = (page: Page) => drawer(page).getByRole('grid', { name: 'Result rows' });
export const button = (page: Page, name: string) => drawer(page).getByRole('button', { name, exact: true });
export const said = (page: Page): Locator => drawer(page).locator('.console-messages');
export const counted = (page: Page): Locator => drawer(page).locator('.console-count b');

/** A link to a question; it is not run. */
export const linkTo = (statement: string, more: Record<string, string> = {}) =>
  `?${new URLSearchParams({ console: 'table', query: statement, ...more }).toString()}`;

export async function openConsole(page: Page): Promise<void> {
  await page.keyboard.press('Control+Backquote');
  await editor(page).waitFor();
  await writing(page).waitFor();
}

/** Writes over what stands there, and runs. */
export async function run(page: Page, statement: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(statement);
  await page.keyboard.press('Control+Enter');
}
