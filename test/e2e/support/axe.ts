/** What axe finds wrong with a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The three looks of the page. The system asks for dark and for high contrast. */
const LOOKS = [
  ['light', { colorScheme: 'light', contrast: 'no-preference' }],
  ['dark', { colorScheme: 'dark', contrast: 'no-preference' }],
  ['high contrast', { colorScheme: 'light', contrast: 'more' }],
] as const;

/**
 * Tests that axe finds nothing in a state of the page, one test for each look. The state is reached once: the look of an
 * open page changes with the system's.
 * @param reach opens the page, or goes on with one that is open
 */
export function expectAccessible(
  state: string,
  reach: () => Promise<Page>,
  { keepOpen = false }: { readonly keepOpen?: boolean } = {},
): void {
  describe(`axe finds nothing ${state}`, () => {
    let page: Page;
    beforeAll(async () => {
      page = await reach();
    });
    afterAll(async () => {
      if (!keepOpen) await page?.context().close();
    });
    test.each(LOOKS)('in %s', async (_, media) => {
      await page.emulateMedia(media);
      expect(await violations(page)).toEqual([]);
    });
  });
}

/**
 * Rule and place of each violation, once no colour is on its way to another: halfway it may lack contrast.
 * @param within a selector, where only a part of the page is meant.
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished)).then(() => undefined)',
  );
  // The page has no frames, so axe need not open a second page; and what passes need not be described.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations: found } = await (within === undefined ? axe : axe.include(within)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
