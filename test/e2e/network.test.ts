/** The dossier's network as a person sees and clicks it, on the real database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/features/graph/contract.ts';
import {
  clickMark,
  drawn,
  Explorer,
  eventually,
  inspector,
  mark,
  openGroup,
  pixels,
  placeOf,
} from './support/explorer.ts';

let explorer: Explorer;
let graph: Graph;

beforeAll(async () => {
  explorer = await Explorer.start();
  graph = await explorer.json<Graph>('/graph');
});
afterAll(() => explorer?.stop());

const n = (value: number) => value.toLocaleString('en-GB');

test('the dossier is drawn completely, with title and counts', async () => {
  const page = await explorer.open();
  const title = page.getByRole('main');
  await eventually(() => title.innerText()).toContain('Russia and North Korea, April 2019');
  // It opens as of its own day: what is not true then is outlined and not counted.
  const asOf = Number(graph.dossier.asOf.replaceAll('-', ''));
  expect(await title.innerText()).toContain('Valid on 26 April 2019');
  const there = graph.nodes.filter(
    ({ kind, fromMin, toMax }) => fromMin <= asOf && (toMax >= asOf || kind === 'Person' || kind === 'Event'),
  ).length;
  expect(await title.innerText()).toMatch(new RegExp(`${n(there)} entities · \\d+ relationships`));
  const options = page.getByRole('listbox', { name: 'Entities in the graph' }).getByRole('option');
  expect(await options.count()).toBe(graph.nodes.length);
  await page.goto(`${explorer.address}/?asOf=all`);
  await eventually(() => title.innerText()).toContain(
    `${n(graph.nodes.length)} entities · ${n(graph.edges.length)} relationships`,
  );
  const legend = page.getByRole('complementary', { name: 'Legend' });
  const states = graph.nodes.filter((node) => node.kind === 'State').length;
  await legend.getByRole('button', { name: `States ${states}`, exact: true }).waitFor();
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('marks and lines have the colours of their kinds, in light and in dark', async () => {
  // Ground, states, events, lines of meetings at rest: the tokens of each theme.
  const themes = {
    light: ['#f8f7f3', '#2a3a52', '#b04f89', '#d3afc4'],
    dark: ['#0f141a', '#eef3f9', '#d987b6', '#60405a'],
  };
  for (const [colorScheme, colours] of Object.entries(themes)) {
    const page = await explorer.open('', { colorScheme: colorScheme as 'light' | 'dark' });
    await eventually(async () => {
      const { all, like } = await pixels(page, colours);
      const [ground = 0, states = 0, events = 0, lines = 0] = like;
      return {
        ground: ground > all * 0.4 && ground < all * 0.97,
        states: states > 500,
        events: events > 500,
        lines: lines > 100,
      };
    }).toEqual({ ground: true, states: true, events: true, lines: true });
    await page.context().close();
  }
});

test('a change of theme repaints the canvas', async () => {
  const page = await explorer.open('', { colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await eventually(async () => {
    const { all, like } = await pixels(page, ['#f8f7f3', '#0f141a']);
    return (like[0] ?? 0) < all * 0.1 && (like[1] ?? 0) > all * 0.4;
  }).toBe(true);
  await page.context().close();
});

test('a click on a mark shows names, relationships and citations', async () => {
  const page = await explorer.open();
  await clickMark(page, 'North Korea, state');
  const panel = inspector(page);
  await panel.getByRole('heading', { name: 'North Korea' }).waitFor();
  const text = await panel.innerText();
  expect(text).toContain('조선민주주의인민공화국');
  expect(text).toContain('КНДР');
  expect(text).toContain('PRK');
  const group = await openGroup(page, 'is targeted by');
  expect(await group.innerText()).toMatch(/¶1\d/);
  expect(await group.innerText()).toMatch(/S\/RES\/2397|S\/RES\/2375/);
  expect(await mark(page, 'North Korea, state').getAttribute('aria-selected')).toBe('true');
  expect(new URL(page.url()).search).toBe('?select=state:PRK');
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('a disputed fact lists its claims and marks the shown one', async () => {
  const page = await explorer.open('?select=treaty:cow-397');
  const panel = inspector(page);
  await panel.getByRole('heading', { name: 'Sources disagree' }).waitFor();
  const claims = panel.getByRole('listitem').filter({ hasText: /stated/ });
  const article = await claims.filter({ hasText: '¶2' }).innerText();
  expect(article).toContain('2001');
  const shown = await claims.filter({ has: page.getByText('shown', { exact: true }) }).innerText();
  expect(shown).toContain('9 February 2000');
  expect(shown).toContain('Correlates of War');
  await page.context().close();
});

test('the address keeps the selection: reload, back, forward and a copied address show the same', async () => {
  const page = await explorer.open();
  await clickMark(page, 'Russia, state');
  await inspector(page).getByRole('heading', { name: 'Russia' }).waitFor();
  await page.reload();
  await drawn(page);
  await inspector(page).getByRole('heading', { name: 'Russia' }).waitFor();
  expect(await mark(page, 'Russia, state').getAttribute('aria-selected')).toBe('true');
  await page.goBack();
  await inspector(page).getByRole('heading', { name: 'How to read the graph' }).waitFor();
  await page.goForward();
  await inspector(page).getByRole('heading', { name: 'Russia' }).waitFor();
  await page.context().close();
});

test('a click on a line shows the relationship; a click on the background clears the selection', async () => {
  const page = await explorer.open();
  const [from, to] = [
    await placeOf(page, 'Institute of Far Eastern Studies, organization'),
    await placeOf(page, 'Russian Academy of Sciences, organization'),
  ];
  // As a hand would: across the middle between the two, until the pointer says that there is a line.
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const canvas = page.locator('.renderer-ground');
  let hit = false;
  for (let share = -0.3; share <= 0.3 && !hit; share += 3 / Math.hypot(dx, dy)) {
    await page.mouse.move((from.x + to.x) / 2 - dy * share, (from.y + to.y) / 2 + dx * share);
    hit = ((await canvas.getAttribute('style')) ?? '').includes('pointer');
  }
  expect(hit).toBe(true);
  await page.mouse.down();
  await page.mouse.up();
  const panel = inspector(page);
  await panel.getByRole('heading', { name: 'Claims' }).waitFor();
  // Lines may cross there: the one that was hit is told by the address.
  const id = new URL(page.url()).searchParams.get('select');
  const edge = graph.edges.find((one) => one.id === id);
  expect(edge).toBeDefined();
  const text = await panel.innerText();
  for (const end of [edge?.from, edge?.to])
    expect(text).toContain(graph.nodes.find((one) => one.id === end)?.name);
  expect(await panel.getByRole('listitem').count()).toBe(edge?.claims.length);
  const ground = await page.locator('.network-canvas').boundingBox();
  // Again where it comes so soon after the first that the two are taken for a double click.
  await eventually(async () => {
    await page.mouse.click((ground?.x ?? 0) + 3, (ground?.y ?? 0) + (ground?.height ?? 0) / 2);
    return panel.getByRole('heading', { name: 'How to read the graph' }).isVisible();
  }).toBe(true);
  await page.context().close();
});

test('a relationship in the inspector links to its details and to its other end', async () => {
  const page = await explorer.open('?select=person:kim-jong-un');
  const panel = inspector(page);
  const group = await openGroup(page, 'holds the office');
  await group.getByRole('button', { name: /Relationship with Supreme Leader/ }).click();
  await panel.getByRole('heading', { name: /Kim Jong Un holds the office/ }).waitFor();
  expect(await panel.innerText()).toContain('¶1');
  await panel.getByText('Exact dates (EDTF)').click();
  expect(await panel.innerText()).toContain('2011-12/');
  await panel.getByRole('button', { name: 'Supreme Leader of North Korea' }).click();
  await panel.getByText('Office', { exact: true }).waitFor();
  await page.context().close();
});

test('a dragged mark stays there, is in the address, and can be undone', async () => {
  const page = await explorer.open();
  const name = 'Singapore, state';
  const before = await placeOf(page, name);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 30, before.y - 20, { steps: 4 });
  await page.mouse.move(before.x + 60, before.y - 40, { steps: 4 });
  await page.mouse.up();
  await eventually(async () => {
    const after = await placeOf(page, name);
    return Math.hypot(after.x - before.x - 60, after.y - before.y + 40);
  }).toBeLessThan(5);
  const query = new URL(page.url()).searchParams;
  expect(query.get('moved')).toMatch(/^state:SGP\*/);
  // A drag is no click.
  expect(query.get('select')).toBeNull();
  await page.keyboard.press('Control+z');
  await eventually(async () => Math.round((await placeOf(page, name)).x - before.x)).toBe(0);
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('Delete hides what is selected, and a mark that has the focus; undo brings it back', async () => {
  const page = await explorer.open('?select=state:RUS');
  await page.keyboard.press('Delete');
  await eventually(() => mark(page, 'Russia, state').count()).toBe(0);
  expect(new URL(page.url()).search).toBe('?hide=state:RUS');
  await mark(page, 'China, state').focus();
  await page.keyboard.press('Delete');
  await eventually(() => mark(page, 'China, state').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await eventually(() => mark(page, 'Russia, state').count()).toBe(1);
  await page.context().close();
});

test('a focused mark is moved by Shift and arrow keys, as one undo step', async () => {
  const page = await explorer.open();
  const name = 'Singapore, state';
  const before = await placeOf(page, name);
  await mark(page, name).focus();
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift+ArrowRight');
  await eventually(async () => (await placeOf(page, name)).x - before.x).toBeGreaterThan(15);
  await page.keyboard.press('Control+z');
  await eventually(async () => Math.round((await placeOf(page, name)).x - before.x)).toBe(0);
  await page.context().close();
});

test('hover emphasizes the neighbourhood', async () => {
  const page = await explorer.open();
  // Lines of sanctions at rest: none of them is at the academy.
  const sanctions = async () => (await pixels(page, ['#dfae96'])).like[0] ?? 0;
  await eventually(sanctions).toBeGreaterThan(60);
  const atRest = await sanctions();
  const { x, y } = await placeOf(page, 'Russian Academy of Sciences, organization');
  await page.mouse.move(x, y);
  await eventually(sanctions).toBeLessThan(atRest / 4);
  await page.mouse.move(5, 5);
  await eventually(sanctions).toBeGreaterThan(atRest * 0.9);
  await page.context().close();
});

test('an ego view fills the canvas; undo shows the whole graph', async () => {
  const page = await explorer.open('?select=treaty:cow-397');
  const canvas = await page.locator('.network-canvas').boundingBox();
  const options = page.getByRole('listbox', { name: 'Entities in the graph' }).getByRole('option');
  /** The share of the canvas's width or height, the greater, over which the marks are spread. */
  const spread = async () => {
    const boxes = (await Promise.all((await options.all()).map((one) => one.boundingBox()))).flatMap(
      (box) => box ?? [],
    );
    const along = (starts: readonly number[], length = 1) =>
      (Math.max(...starts) - Math.min(...starts)) / length;
    return Math.max(
      along(
        boxes.map(({ x }) => x),
        canvas?.width,
      ),
      along(
        boxes.map(({ y }) => y),
        canvas?.height,
      ),
    );
  };
  const name = 'Vladivostok summit, summit';
  const before = await placeOf(page, name);
  await inspector(page).getByRole('button', { name: 'Ego view' }).click();
  await eventually(() => options.count()).toBeLessThan(30);
  await eventually(spread).toBeGreaterThan(0.65);
  const title = page.getByRole('main').getByRole('heading', { level: 1 });
  const under = await title.boundingBox();
  for (const box of await Promise.all((await options.all()).map((one) => one.boundingBox())))
    expect(box?.y).toBeGreaterThan((under?.y ?? 0) + (under?.height ?? 0));
  await page.keyboard.press('Control+z');
  await eventually(async () => {
    const after = await placeOf(page, name);
    return Math.round(Math.hypot(after.x - before.x, after.y - before.y));
  }).toBe(0);
  await page.context().close();
});
