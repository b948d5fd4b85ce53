/**
 * Finds a browser for the tests and starts it, so that `npm test` works on a machine as it is: nothing is installed and
 * nothing downloaded. In this order: ENTENTE_BROWSER (a path, or `packaged`), an installed Chrome or Edge, Chromium on
 * the PATH, Playwright's cache, and on Linux x64 the Chromium inside a devDependency.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './browser-packaged.ts';

/** WebGL without a graphics card, and no traffic of the browser's own. */
const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Only WebGL is drawn through SwiftShader. The page drawn through it, too, takes several times as much processor time.
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];

interface Candidate {
  readonly name: string;
  /** How to start it, or why it is not there. */
  options(): Promise<LaunchOptions | string>;
}

export interface BrowserOptions {
  /** False = a browser that offers no WebGL. */
  readonly webgl?: boolean;
}

let announced = false;

/** @throws Error that says what was tried and how to get a browser. */
export function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  return start((found) => chromium.launch(found), options);
}

/** A browser that several test files use, each through a connection of its own. @throws as `launchBrowser` does */
export function launchBrowserServer(): Promise<BrowserServer> {
  return start((found) => chromium.launchServer(found), {});
}

async function start<T>(
  launch: (options: LaunchOptions) => Promise<T>,
  { webgl = true }: BrowserOptions,
): Promise<T> {
  const args = [
    ...FLAGS,
    ...(webgl ? [] : ['--disable-3d-apis']),
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const tried: string[] = [];
  for (const { name, options } of candidates()) {
    const found = await options();
    if (typeof found === 'string') {
      tried.push(`${name}: ${found}`);
      continue;
    }
    try {
      const started = await launch({ ...found, args });
      announce(name);
      return started;
    } catch (error) {
      tried.push(`${name}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No browser for the tests.\n  ${tried.join('\n  ')}\n` +
      'Install Chrome, Edge or Chromium, or set ENTENTE_BROWSER to the path of one; on Linux x64 ' +
      '`npm ci` without --omit=dev brings one along.',
  );
}

function announce(name: string): void {
  if (!announced) process.stderr.write(`Browser for the tests: ${name}\n`);
  announced = true;
}

function candidates(): Candidate[] {
  const asked = process.env.ENTENTE_BROWSER;
  if (asked === 'packaged') return [packaged];
  if (asked) {
    // What was asked for and is not there is an error: another browser would hide it.
    const options = async () => (existsSync(asked) ? { executablePath: asked } : 'there is no such file');
    return [{ name: `ENTENTE_BROWSER, ${asked}`, options }];
  }
  return [channel('chrome', 'Chrome'), channel('msedge', 'Edge'), onPath, playwrightCache, packaged];
}

/** Playwright knows where each system installs these; a missing one fails at once. */
const channel = (name: string, title: string): Candidate => ({
  name: `installed ${title}`,
  options: async () => ({ channel: name }),
});

const onPath: Candidate = {
  name: 'Chromium on the PATH',
  async options() {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      for (const file of ['chromium', 'chromium-browser', 'chromium.exe']) {
        const path = join(folder, file);
        if (folder !== '' && existsSync(path)) return { executablePath: path };
      }
    }
    return 'none there';
  },
};

const playwrightCache: Candidate = {
  name: "Playwright's cache",
  async options() {
    const path = chromium.executablePath();
    return existsSync(path) ? { executablePath: path } : 'empty';
  },
};

const packaged: Candidate = {
  name: '@sparticuz/chromium',
  async options() {
    if (process.platform !== 'linux' || process.arch !== 'x64') return 'runs on Linux x64 only';
    try {
      return await unpackChromium();
    } catch (error) {
      return `cannot be unpacked: ${String(error)}`;
    }
  },
};
