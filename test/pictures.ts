/**
 * Makes the pictures of the README and the guide, from a server of its own: `node --import tsx test/pictures.ts`. Run it after
 * a change of what the page shows, and look at what comes out.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser.ts';
import { ServerProcess } from './support/server.ts';

const FOLDER = fileURLToPath(new URL('../docs/pictures', import.meta.url));

const STATEMENT = `// Who met whom in 2018, and at which meeting
MATCH (a:Person)-[:TOOK_PART_IN]->(e:Event)<-[:TOOK_PART_IN]-(b:Person)
WHERE e.fromMin >= 20180101 AND e.fromMax <= 20181231 AND a.id < b.id
RETURN a, b, e LIMIT 50`;

interface Picture {
  readonly name: string;
  readonly view: Readonly<Record<string, string>>;
  readonly dark?: boolean;
  /** A button to press, and a text that is there when it has done its work. */
  readonly press?: { readonly button: string; readonly result: string };
}

const PICTURES: readonly Picture[] = [
  { name: 'dossier-light', view: {} },
  { name: 'dossier-dark', view: {}, dark: true },
  { name: 'as-of-light', view: { asOf: '2018-01-01' } },
  { name: 'dispute-light', view: { select: 'treaty:cow-397' } },
  { name: 'what-if-light', view: { select: 'resolution:S-RES-2397', lift: 'resolution:S-RES-2397' } },
  {
    name: 'console-light',
    view: { console: 'graph', query: STATEMENT },
    press: { button: 'Run', result: '10 rows' },
  },
];

async function take(browser: Browser, address: string, { name, view, dark, press }: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${address}/?${new URLSearchParams(view)}`);
    await page.locator('.network[data-settled="true"]').waitFor({ timeout: 120_000 });
    await page.waitForLoadState('networkidle');
    if (press !== undefined) {
      await page.getByRole('button', { name: press.button, exact: true }).click();
      await page.getByText(press.result).first().waitFor();
    }
    // The picture must stand still: labels come in gently, and a panel that opened moves it.
    let before = await page.screenshot();
    for (let same = 0; same < 3; ) {
      const now = await page.screenshot();
      same = now.equals(before) ? same + 1 : 0;
      before = now;
    }
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    process.stdout.write(`${name}.png\n`);
  } finally {
    await context.close();
  }
}

const home = await mkdtemp(join(tmpdir(), 'entente-pictures-'));
const server = ServerProcess.start(['serve'], { ENTENTE_HOME: home });
const browser = await launchBrowser();
try {
  const address = await server.ready();
  for (const picture of PICTURES) await take(browser, address, picture);
} finally {
  await browser.close();
  await server.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
