/**
 * How long the page stands still while it takes in a picture, and how long until the picture is there, beside a bare page
 * on which the same library draws the same data with straight lines. Both in turns in one run, for the dossier and for as
 * much as is promised. `npm run bench -- explorer [runs]`.
 */
import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { largeGraph } from '../test/e2e/support/large-graph.ts';
import { launchBrowser } from '../test/support/browser.ts';
import { ServerProcess } from '../test/support/server.ts';
import { median, summary } from './statistics.ts';

const runs = Math.max(5, Number(process.argv[2] ?? 5));

/** No task shorter than this is reported by a browser: a page without one stood still for less. In milliseconds. */
const SHORTEST = 50;

interface Run {
  /** The longest task from when the answer is there until the picture is. */
  readonly longest: number;
  /** From when the answer is there until the picture is. */
  readonly picture: number;
}

/** Our page says it at the network, the other at its ground. */
const SETTLED = '.network[data-settled="true"], [data-drawn]';

/** Sets down long tasks, and when the picture of our page or of the other is there. */
const WATCH = `
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('${SETTLED}')) return;
    window.drawnAt = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });`;

const READ = `(() => {
  const [answer] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/v1/graph'));
  const since = answer.responseEnd;
  const during = tasks.filter((task) => task.startTime + task.duration > since && task.startTime < drawnAt);
  return { longest: Math.max(0, ...during.map((task) => task.duration)), picture: drawnAt - since };
})()`;

async function measured(browser: Browser, address: string, body: string, bare: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await page.route(/\/api\/v1\/graph(\?|$)/, (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
    await serveBare(page, bare);
    await page.goto(address, { timeout: 120_000 });
    await page.locator(SETTLED).first().waitFor({ state: 'attached', timeout: 120_000 });
    const { longest, picture } = (await page.evaluate(READ)) as Run;
    return { longest: Math.max(SHORTEST, longest), picture };
  } finally {
    await context.close();
  }
}

/** The other page, at our own origin. */
async function serveBare(page: Page, script: string): Promise<void> {
  await page.route('**/bare/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><div id="ground" style="position:fixed;inset:0"></div><script type="module" src="bare.js"></script>',
        }),
  );
}

async function bareScript(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: fileURLToPath(new URL('bare-sigma.mjs', import.meta.url)),
        formats: ['es'],
        fileName: () => 'bare.js',
      },
    },
  });
  return readFile(join(folder, 'bare.js'), 'utf8');
}

const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
const server = ServerProcess.start(['serve'], { ENTENTE_HOME: home });
const browser = await launchBrowser();
try {
  const address = await server.ready();
  const bare = await bareScript(join(home, 'bare'));
  const dossier = await (await fetch(`${address}/api/v1/graph`)).text();
  console.log(
    '| picture | page | longest task, ms | picture after, ms | ratio of tasks | of pictures |\n|---|---|---|---|---|---|',
  );
  for (const [name, body] of [
    ['the dossier', dossier],
    ['10,000 / 50,000', JSON.stringify(largeGraph(10_000, 50_000))],
  ] as const) {
    const [ours, other]: [Run[], Run[]] = [[], []];
    await measured(browser, address, body, bare); // Code is compiled, caches fill.
    for (let run = 0; run < runs; run++) {
      other.push(await measured(browser, `${address}/bare/`, body, bare));
      ours.push(await measured(browser, address, body, bare));
    }
    tell(name, ours, other);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

function tell(name: string, ours: readonly Run[], other: readonly Run[]): void {
  const of = (all: readonly Run[], part: keyof Run) => all.map((run) => run[part]);
  const ratio = (part: keyof Run) => (median(of(ours, part)) / median(of(other, part))).toFixed(1);
  const line = (all: readonly Run[]) => `${summary(of(all, 'longest'))} | ${summary(of(all, 'picture'))}`;
  console.log(`| ${name} | ours | ${line(ours)} | ${ratio('longest')} | ${ratio('picture')} |`);
  console.log(`| ${name} | the library alone | ${line(other)} | 1 | 1 |`);
}
