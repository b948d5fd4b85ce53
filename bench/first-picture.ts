/**
 * Time from "ready" to the first drawn graph when the page is opened at once: after a first start, which loads the dossier,
 * and after a second one, both on an idle machine and beside two busy processes.
 * `npm run bench -- first-picture`.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/support/browser.ts';
import { BusyProcesses } from '../test/support/busy-processes.ts';
import { firstPicture } from '../test/support/first-picture.ts';
import { ServerProcess } from '../test/support/server.ts';

async function started(
  browser: Browser,
  home: string,
): Promise<[ready: number, drawn: number, again: number]> {
  const start = performance.now();
  const server = ServerProcess.start(['serve'], { ENTENTE_HOME: home });
  try {
    const address = await server.ready();
    const ready = performance.now() - start;
    const { drawnAfter } = await firstPicture(browser, address);
    return [ready, drawnAfter, (await firstPicture(browser, address)).drawnAfter];
  } finally {
    await server.stop();
  }
}

/** The browser of a person has been running for a while, and has drawn other pages. */
async function warmedBrowser(): Promise<Browser> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto('data:text/html,<p>text<canvas></canvas>');
  await page.evaluate("document.querySelector('canvas').getContext('webgl2')?.clear(16384)");
  await page.close();
  return browser;
}

const browser = await warmedBrowser();
const seconds = (ms: number) => (ms / 1000).toFixed(1);
console.log(
  '| busy processes | start | ready after, s | first graph drawn after ready, s | again, s |\n|---|---|---|---|---|',
);
for (const count of [0, 2]) {
  const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const busy = new BusyProcesses(count);
  try {
    for (const which of ['first', 'second']) {
      const times = await started(browser, home);
      console.log(`| ${count} | ${which} | ${times.map(seconds).join(' | ')} |`);
    }
  } finally {
    await busy.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
await browser.close();
