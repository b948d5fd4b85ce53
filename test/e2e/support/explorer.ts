/** The product as a person meets it: the app on a port of its own, built page and all, and a browser window on it. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type AppDeps, createApp } from '../../../src/api/app.ts';
import { buildExplorer } from '../../../src/cli/build-explorer.ts';
import { readSettings } from '../../../src/settings.ts';
import { type BrowserOptions, launchBrowser } from '../../support/browser.ts';
import { testDatabase } from '../../support/database.ts';

/** Like `expect.poll`, with the patience that a busy machine needs. */
export const eventually: typeof expect.poll = (read, options) =>
  expect.poll(read, { timeout: 30_000, ...options });

export class Explorer {
  /** What the page reported as an error since the window was opened: faults, breaches of the content security policy. */
  readonly errors: string[] = [];

  private constructor(
    readonly address: string,
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async start(options?: BrowserOptions, deps: Partial<AppDeps> = {}): Promise<Explorer> {
    const webRoot = await buildExplorer(readSettings().cache);
    const app = createApp({ db: testDatabase(), logger: pino({ level: 'silent' }), webRoot, ...deps });
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      return new Explorer(`http://127.0.0.1:${port}`, server, await launchBrowser(options));
    } catch (error) {
      server.close();
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

  /** A window in which the picture stands still. `query` = the address behind the slash. */
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

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Waits until the network is drawn and nothing moves. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.network[data-settled="true"]').waitFor();
}

export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });

/** The mark of a thing: it lies on the canvas, and its option in the list box lies on it. */
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
