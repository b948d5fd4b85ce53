/**
 * The product as a person meets it: the server with the built page, and a browser window on it. Both are those of the run;
 * a test that needs other settings of the server, or a browser without WebGL, gets one of its own.
 */
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { AppDeps } from '../../../src/api/app.ts';
import { type BrowserOptions, launchBrowser } from '../../support/browser.ts';
import { testDatabase } from '../../support/database.ts';

/** Like `expect.poll`, with the patience that a busy machine needs. */
export const eventually: typeof expect.poll = (read, options) =>
  expect.poll(read, { timeout: 30_000, ...options });

export interface ExplorerOptions extends BrowserOptions {
  /** What the server has other than usual: it gets a server of its own. */
  readonly deps?: Partial<AppDeps>;
}

export class Explorer {
  /** Errors that the page reported since the window was opened: exceptions, violations of the content security policy. */
  readonly errors: string[] = [];

  private constructor(
    readonly address: string,
    private readonly browser: Browser,
    private readonly stopServer: () => Promise<void>,
  ) {}

  static async start({ deps, ...options }: ExplorerOptions = {}): Promise<Explorer> {
    const server = deps === undefined ? shared() : await own(deps);
    try {
      return new Explorer(server.address, await browserFor(options), server.stop);
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** A window of its own, not yet at any address. */
  async window(options: BrowserContextOptions = {}): Promise<Page> {
    this.errors.length = 0;
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    return page;
  }

  /** A window in which the graph is drawn and at rest. `query` = the part of the URL after the slash. */
  async open(query = '', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.window(options);
    await page.goto(`${this.address}/${query}`);
    await drawn(page);
    return page;
  }

  async json<T>(path: string): Promise<T> {
    const response = await fetch(`${this.address}/api/v1${path}`);
    return (await response.json()) as T;
  }

  /** Of the shared browser, it closes this file's windows. */
  async stop(): Promise<void> {
    await this.browser.close();
    await this.stopServer();
  }
}

interface RunningServer {
  readonly address: string;
  stop(): Promise<void>;
}

const shared = (): RunningServer => ({ address: inject('explorer'), stop: async () => undefined });

/** Loaded only here: most files need no part of the server. */
async function own(deps: Partial<AppDeps>): Promise<RunningServer> {
  const { startServer } = await import('../../support/app-server.ts');
  return startServer(testDatabase(), deps);
}

/** Each worker has a browser: two in one would share its clipboard and its drawing process. */
async function browserFor(options: BrowserOptions): Promise<Browser> {
  if (options.webgl === false) return launchBrowser(options);
  const browsers = inject('browsers');
  const worker = (Number(process.env.VITEST_POOL_ID ?? 1) - 1) % browsers.length;
  return chromium.connect(browsers[worker] ?? '');
}

/** Waits until the network is drawn and nothing moves. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.network[data-settled="true"]').waitFor();
}

export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });

/** The mark of an entity: it lies on the canvas, and its option in the list box lies on it. */
export const mark = (page: Page, name: string): Locator => page.getByRole('option', { name, exact: true });

/** Opens a group of relations, where it is closed, and returns it. */
export async function openGroup(page: Page, reads: string): Promise<Locator> {
  const group = inspector(page).getByRole('group').filter({ hasText: reads });
  await group.waitFor();
  if ((await group.getAttribute('open')) === null) await group.getByText(reads).click();
  return group;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a mark, in pixels of the window. */
export async function placeOf(page: Page, name: string): Promise<Point> {
  const box = await mark(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not on the canvas`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks the canvas where the mark is drawn. */
export async function clickMark(page: Page, name: string): Promise<void> {
  const { x, y } = await placeOf(page, name);
  await page.mouse.click(x, y);
}

/** How many pixels of the network look like each of these colours (#rrggbb, to within a shade), and how many there are. */
export async function pixels(
  page: Page,
  colours: readonly string[],
): Promise<{ all: number; like: number[] }> {
  const shot = await page.locator('.network-canvas').screenshot();
  const source = `data:image/png;base64,${shot.toString('base64')}`;
  const script = `(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(source)};
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const wanted = ${JSON.stringify(colours)}.map((c) => [1, 3, 5].map((at) => parseInt(c.slice(at, at + 2), 16)));
    const like = wanted.map(() => 0);
    for (let at = 0; at < data.length; at += 4)
      wanted.forEach((c, which) => {
        if (c.every((value, part) => Math.abs(value - data[at + part]) <= 6)) like[which]++;
      });
    return { all: data.length / 4, like };
  })()`;
  return page.evaluate(script) as Promise<{ all: number; like: number[] }>;
}

/** Readings of a place that must agree before it counts as at rest: the camera sets out only after a moment. */
const AGREEING = 8;

/** Where a mark is once it has come to rest: a sheet that opens moves the picture, and a pan rolls on. */
export async function stillPlaceOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  let place = await placeOf(page, name);
  let agreeing = 0;
  await eventually(async () => {
    const before = place;
    place = await placeOf(page, name);
    agreeing = Math.hypot(place.x - before.x, place.y - before.y) < 0.5 ? agreeing + 1 : 0;
    return agreeing >= AGREEING;
  }).toBe(true);
  return place;
}
