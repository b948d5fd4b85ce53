/** The first picture of the page, as a person sees it who opens the address as soon as it is printed. */
import type { Browser } from 'playwright-core';

export interface FirstPicture {
  /** Milliseconds from the request for the page until the network is drawn. */
  readonly drawnAfter: number;
  /** Every answer that the page got: status and address. */
  readonly answers: readonly (readonly [status: number, url: string])[];
}

export async function firstPicture(browser: Browser, address: string): Promise<FirstPicture> {
  const start = performance.now();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const answers: [number, string][] = [];
    page.on('response', (response) => answers.push([response.status(), response.url()]));
    await page.goto(address, { timeout: 120_000 });
    await page.locator('.network[data-settled="true"]').waitFor({ timeout: 120_000 });
    return { drawnAfter: performance.now() - start, answers };
  } finally {
    await context.close();
  }
}
