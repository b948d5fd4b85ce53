/** Questions that a person asks of the picture: what if, how two are tied, what lies between two, where sources disagree. */
import type { Locator, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContestedAnswer } from '../../src/features/contested/contract.ts';
import type { DyadAnswer } from '../../src/features/dyads/contract.ts';
import type { Graph } from '../../src/features/graph/contract.ts';
import type { PathsAnswer } from '../../src/features/paths/contract.ts';
import { cypher } from '../support/database.ts';
import { violations } from './support/axe.ts';
import {
  clickMark,
  drawn,
  Explorer,
  eventually,
  inspector,
  mark,
  pixels,
  placeOf,
} from './support/explorer.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

const button = (page: Page, name: string | RegExp) => inspector(page).getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => inspector(page).getByRole('heading', { name });
const search = (page: Page) => new URL(page.url()).searchParams;
const title = (page: Page): Locator => page.locator('.cartouche');

/** The section under a heading. */
const part = (page: Page, name: string): Locator =>
  inspector(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name }) });

/** Of the light theme: what states are filled with, and what falls and is freed is drawn in. */
const [INK, GREEN] = ['#2a3a52', '#17705a'];

const like = async (page: Page, colour: string) => (await pixels(page, [colour])).like[0] ?? 0;

/** Types into the omnibox. */
async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.insertText(text);
}

const found = (page: Page) => page.getByRole('listbox', { name: 'Found' });

/** Goes on with the Tab key until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    const focused = await page.evaluate(
      'document.activeElement?.closest("button")?.textContent?.trim() ?? ""',
    );
    if (String(focused).includes(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not come to “${name}”`);
}

test('what if 2397 were lifted: what falls, what binds again, who is bound still, and by what', async () => {
  const page = await explorer.open('?select=resolution:S-RES-2397');
  await inspector(page)
    .getByRole('switch', { name: /What if it were lifted/ })
    .click();
  await heading(page, 'Falls away').waitFor();
  expect(search(page).get('lift')).toBe('resolution:S-RES-2397');
  const panel = inspector(page);
  expect(await panel.getByRole('status').filter({ hasText: 'On 26 April 2019' }).innerText()).toBe(
    'On 26 April 2019: 2 measures fall away, and 1 earlier one binds again. Nothing is freed: 3 things are still bound by others.',
  );
  const falls = await part(page, 'Falls away').innerText();
  expect(falls).toContain('due 22 December 2019');
  expect(falls).toContain('S/RES/2397 op 8');
  expect(falls).toContain('¶11');
  expect(await part(page, 'Binds again').innerText()).toContain('Cap of 2 million barrels, 2018');
  const still = part(page, 'Still bound').getByRole('listitem');
  expect(await still.count()).toBe(3);
  expect(await still.filter({ hasText: 'Refined petroleum' }).innerText()).toMatch(
    /by 2375[\s\S]*Cap of 2 million barrels, 2018 caps it, in force again/,
  );
  expect(await heading(page, 'Freed').count()).toBe(0);
  const untouched = await part(page, 'Not touched').innerText();
  expect(untouched).toMatch(/Khasan–Rajin\s+exempt before and after/);
  expect(untouched).toContain('for coal of Russian origin');
  await title(page).getByRole('button', { name: 'what if S/RES/2397 were lifted', exact: true }).waitFor();

  await eventually(() => like(page, GREEN)).toBeGreaterThan(50);

  await button(page, 'Lift S/RES/2375 as well').click();
  await heading(page, 'Freed').waitFor();
  expect(await part(page, 'Freed').innerText()).toContain('Refined petroleum to North Korea');
  await title(page).getByText('what if S/RES/2397 and S/RES/2375 were lifted').waitFor();
  await page.getByRole('button', { name: 'Undo: what if S/RES/2375 were lifted' }).click();
  await heading(page, 'Freed').waitFor({ state: 'detached' });
  await heading(page, 'Binds again').waitFor();
  await title(page).getByRole('button', { name: 'End: what if S/RES/2397 were lifted' }).click();
  await heading(page, 'Falls away').waitFor({ state: 'detached' });
  expect(search(page).get('lift')).toBe(null);
  await eventually(() => like(page, GREEN)).toBe(0);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('a question in the address is asked under its day, and of a range under its last', async () => {
  const page = await explorer.open('?lift=resolution:S-RES-2397&at=2020-01-01');
  await heading(page, 'What if S/RES/2397 were lifted?').waitFor();
  await eventually(() => part(page, 'Falls away').innerText()).toContain('was due 22 December 2019');
  await page.goto(`${explorer.address}/?lift=resolution:S-RES-2397&at=2017-01-01/2017-06-30`);
  await inspector(page)
    .getByText('On 30 June 2017, the last day of the range: not all of this was there to be lifted')
    .waitFor();
  await page.goto(`${explorer.address}/?lift=measure:S-RES-2375-op18&at=all`);
  await inspector(page).getByText('On 26 April 2019, the dossier’s own day: 1 measure falls away').waitFor();
  // From what is selected there is a way back to the question.
  await part(page, 'Falls away')
    .getByRole('button', { name: /End of joint ventures/ })
    .click();
  await heading(page, 'End of joint ventures').waitFor();
  expect(await inspector(page).getByRole('switch').getAttribute('aria-checked')).toBe('true');
  await page.context().close();
});

test('what cannot be lifted is said, and left', async () => {
  const page = await explorer.open('?lift=state:PRK');
  const alert = inspector(page).getByRole('alert');
  await alert.getByText(/a resolution or a measure is lifted/).waitFor();
  await alert.getByRole('button', { name: 'End the question' }).click();
  await heading(page, 'Walk the article').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('a question that gets no answer can be asked again', async () => {
  const page = await explorer.window();
  await page.route('**/api/v1/what-if', (route) => route.abort());
  await page.goto(`${explorer.address}/?lift=resolution:S-RES-2397`);
  const alert = inspector(page).getByRole('alert');
  await alert.getByText('The server does not answer.').waitFor();
  await page.unroute('**/api/v1/what-if');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await heading(page, 'Falls away').waitFor();
  await page.context().close();
});

test('what-if from the omnibox, of a thing named in passing', async () => {
  const page = await explorer.open();
  await find(page, 'what if 2397 were lifted');
  await found(page).getByRole('option', { name: 'What if S/RES/2397 were lifted' }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, 'Falls away').waitFor();
  expect(search(page).get('select')).toBe('resolution:S-RES-2397');
  await page.context().close();
});

test('a path from Kim Jong Un to Khasan–Rajin by keyboard alone; another is chosen, and undone', async () => {
  const answer = await explorer.json<PathsAnswer>(
    '/paths?from=person:kim-jong-un&to=project:khasan-rajin&asOf=2019-04-26&k=10',
  );
  const page = await explorer.open();
  await find(page, 'path from kim jong un to khasan-rajin');
  await page.getByText('Path from Kim Jong Un to …').waitFor();
  await found(page)
    .getByRole('option', { name: /^Khasan–Rajin/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await heading(page, 'Paths').waitFor();
  expect(search(page).get('path')).toBe('person:kim-jong-un*project:khasan-rajin');
  const first = answer.paths[0]?.hops.map(({ relations }) => relations.length) ?? [];
  const hops = inspector(page).locator('.hops > li');
  expect(await hops.count()).toBe(first.length);
  expect(await hops.first().innerText()).toMatch(/Kim Jong Un praised Russia\s+25 Apr 2019[\s\S]*¶2/);
  await title(page).getByText('path from Kim Jong Un to Khasan–Rajin').waitFor();
  await tabTo(page, 'through Arrival of Kim Jong Un at Khasan');
  await page.keyboard.press('Enter');
  await eventually(() => search(page).get('path')).toBe('person:kim-jong-un*project:khasan-rajin*2');
  await eventually(() => hops.count()).toBe(3);
  await page.keyboard.press('Control+z');
  await eventually(() => hops.count()).toBe(first.length);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('a path by its address leads in the picture; which way it may go stands in the address too', async () => {
  const page = await explorer.open('?path=person:kim-jong-un*project:khasan-rajin&way=-State');
  await heading(page, 'Paths').waitFor();
  // No state is on it: all of them step back.
  await eventually(() => like(page, INK)).toBeLessThan(100);
  expect(await inspector(page).locator('.paths').innerText()).not.toContain('through Russia\n');
  const summary = inspector(page).getByText('Which way:');
  expect(await summary.innerText()).toContain('not through states');
  await summary.click();
  await button(page, 'Not through States: take back').click();
  await button(page, /through Russia/).waitFor();
  expect(search(page).get('way')).toBe(null);
  await inspector(page).getByLabel('Steps').selectOption('1');
  await inspector(page).getByText('No path of at most 1 step ties the two as asked.').waitFor();
  expect(search(page).get('way')).toBe('1');
  await button(page, 'Up to 6 steps').click();
  await button(page, /through Russia/).waitFor();
  await button(page, 'Kim Jong Un praised Russia').click();
  await heading(page, 'Claims').waitFor();
  await button(page, 'Back to the paths').click();
  await button(page, 'End the path').click();
  await heading(page, 'Walk the article').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await eventually(() => like(page, INK)).toBeGreaterThan(1000);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('the end of a path is chosen in the picture, or by name', async () => {
  const page = await explorer.open('?select=person:kim-jong-un');
  await button(page, 'Find a path to…').click();
  await inspector(page).getByText('To what?').waitFor();
  expect(search(page).get('path')).toBe('person:kim-jong-un*');
  await clickMark(page, 'Russia, state');
  await heading(page, 'Paths').waitFor();
  expect(search(page).get('path')).toBe('person:kim-jong-un*state:RUS');
  await page.goBack();
  await button(page, /^Find it by name/).click();
  await page.keyboard.insertText('mgimo');
  await found(page)
    .getByRole('option', { name: /^MGIMO University/ })
    .click();
  await eventually(() => search(page).get('path')).toBe('person:kim-jong-un*org:mgimo');
  await page.goBack();
  await inspector(page).getByText('To what?').waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => search(page).get('path')).toBe(null);
  await page.context().close();
});

test('what lies on a path and is not in the picture comes with it, in one step', async () => {
  const page = await explorer.window();
  await page.route('**/api/v1/graph*', withoutEvents);
  await page.goto(`${explorer.address}/?select=person:kim-jong-un`);
  await drawn(page);
  await find(page, 'path to khasan-rajin');
  await found(page)
    .getByRole('option', { name: /^Khasan–Rajin/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await button(page, /through Arrival of Kim Jong Un at Khasan/).click();
  await eventually(() => search(page).get('bring')).toBe('event:kim-arrival-khasan-2019');
  await mark(page, 'Arrival of Kim Jong Un at Khasan, visit').waitFor({ state: 'attached' });
  await page.goBack();
  await eventually(() => search(page).get('bring')).toBe(null);
  expect(search(page).get('path')).toBe('person:kim-jong-un*project:khasan-rajin');
  // A link that does not bring it offers to.
  await page.goto(`${explorer.address}/?path=person:kim-jong-un*project:khasan-rajin*2`);
  await inspector(page).getByText('One of them is not in the picture.').waitFor();
  await button(page, 'Bring it in').click();
  await mark(page, 'Arrival of Kim Jong Un at Khasan, visit').waitFor({ state: 'attached' });
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

/** A picture without events, but for those that are asked for. */
async function withoutEvents(route: Route): Promise<void> {
  const asked = new URL(route.request().url()).searchParams.get('with')?.split(',') ?? [];
  const response = await route.fetch();
  const graph = (await response.json()) as Graph;
  const gone = new Set(
    graph.nodes.filter(({ id, kind }) => kind === 'Event' && !asked.includes(id)).map(({ id }) => id),
  );
  await route.fulfill({
    response,
    json: {
      ...graph,
      nodes: graph.nodes.filter(({ id }) => !gone.has(id)),
      edges: graph.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    },
  });
}

test('two things by Shift-click: all that lies between them, and how they are tied', async () => {
  const dyad = await explorer.json<DyadAnswer>('/dyads/state:RUS/state:PRK?asOf=2019-04-26');
  const page = await explorer.open('?select=state:RUS');
  const { x, y } = await placeOf(page, 'North Korea, state');
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await eventually(() => search(page).get('select')).toBe('state:RUS,state:PRK');
  await heading(page, 'Between them').waitFor();
  expect(await heading(page, 'What constrains them').innerText()).toContain(String(dyad.constraints.total));
  expect(await part(page, 'In order of time').innerText()).toContain(`showing 10 of ${dyad.timeline.total}`);
  await part(page, 'In order of time').getByRole('button', { name: /^All / }).click();
  await eventually(() => part(page, 'In order of time').getByRole('listitem').count()).toBe(
    dyad.timeline.total ?? 0,
  );
  // By keyboard, in the picture: Shift and Enter takes another beside the first.
  await mark(page, 'China, state').focus();
  await page.keyboard.press('Shift+Enter');
  await eventually(() => search(page).get('select')).toBe('state:RUS,state:CHN');
  await page.goBack();
  await button(page, 'How are they tied?').click();
  await button(page, /^1\s*directly/).waitFor();
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('of many relationships between two the newest come first, and the rest page by page', async () => {
  const ends = 'MATCH (a:Entity {id: "state:RUS"}), (b:Entity {id: "state:PRK"})';
  await cypher(
    `${ends} UNWIND range(1, 130) AS i
     WITH CASE WHEN i % 10 = 0 THEN b ELSE a END AS x, CASE WHEN i % 10 = 0 THEN a ELSE b END AS y, i,
       CASE WHEN a.num < b.num THEN a.num * 10000000 + b.num ELSE b.num * 10000000 + a.num END AS dyad
     CREATE (x)-[:ACTED_TOWARDS {id: 'acted:t-page-' + toString(i), src: x.num, dst: y.num, dyad: dyad, when: '2017', fromMin: 20170101, fromMax: 20171231, toMin: 99991231, toMax: 99991231, knownFrom: 0, knownTo: 99991231, claims: []}]->(y)`,
  );
  try {
    const page = await explorer.open('?select=state:RUS,state:PRK');
    const between = part(page, 'Between them');
    const events = between
      .getByRole('list')
      .filter({ hasText: 'acted towards: showing' })
      .getByRole('listitem')
      .filter({ hasText: 'Russia acted towards North Korea' });
    for (const [shown, rest] of [
      [10, 'Next 50'],
      [60, 'Next 50'],
      [110, 'Next 7'],
    ] as const) {
      await between.getByText(`acted towards: showing ${shown} of 117`).waitFor();
      expect(await events.count()).toBe(shown);
      await between.getByRole('button', { name: rest }).click();
    }
    await eventually(() =>
      between.getByRole('listitem').filter({ hasText: 'Russia acted towards North Korea' }).count(),
    ).toBe(117);
    await page.context().close();
  } finally {
    await cypher("MATCH ()-[r:ACTED_TOWARDS]->() WHERE r.id STARTS WITH 'acted:t-page-' DELETE r");
  }
});

test('what lies between two follows the day', async () => {
  const page = await explorer.open('?select=state:RUS,state:PRK&at=2018-01-01');
  await inspector(page).getByText('on 1 January 2018', { exact: true }).waitFor();
  const shared = await heading(page, 'Shared').innerText();
  await page.goto(`${explorer.address}/?select=state:RUS,state:PRK&at=all`);
  await eventually(() => heading(page, 'Shared').innerText()).not.toBe(shared);
  await page.goto(`${explorer.address}/?select=state:RUS,state:NOWHERE`);
  await inspector(page)
    .getByRole('alert')
    .getByText(/state:NOWHERE/)
    .waitFor();
  await button(page, 'Back to the dossier').click();
  await heading(page, 'Walk the article').waitFor();
  await page.context().close();
});

test('where sources disagree: the list by omnibox and from the dossier, each dispute leading to both of its sides', async () => {
  const { items } = await explorer.json<ContestedAnswer>('/contested');
  const page = await explorer.open();
  await find(page, 'contested');
  await found(page).getByRole('option', { name: 'Contested' }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, 'Where sources disagree').waitFor();
  const disputes = inspector(page).locator('.contested > li');
  await eventually(() => disputes.count()).toBe(items.length);
  const signed = disputes.filter({ hasText: 'signed' });
  expect(await signed.innerText()).toMatch(/9 February 2000\s+shown[\s\S]*2001\s+The Diplomat, ¶2/);
  await button(page, /: signed$/).click();
  await heading(page, 'Sources disagree').waitFor();
  await button(page, 'Back to where sources disagree').click();
  await button(page, 'Close').click();
  await button(page, /^Contested/)
    .or(inspector(page).getByRole('button', { name: /Contested where/ }))
    .click();
  expect(search(page).get('list')).toBe('contested');
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

const ASKED = [
  ['select=resolution:S-RES-2397&lift=resolution:S-RES-2397', 'Still bound'],
  ['lift=resolution:S-RES-2397,resolution:S-RES-2375', 'Freed'],
  ['path=person:kim-jong-un*project:khasan-rajin*3', 'Paths'],
  ['path=person:kim-jong-un*project:khasan-rajin&way=1', 'How they are tied'],
  ['path=person:kim-jong-un*', 'How they are tied'],
  ['select=state:RUS,state:PRK', 'In order of time'],
  ['list=contested', 'Disputes'],
  ['list=contested&show=table', 'Disputes'],
] as const;

for (const [theme, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { contrast: 'more' }],
] as const) {
  test.each(ASKED)(`axe finds nothing at ?%s in ${theme}`, async (query, last) => {
    const page = await explorer.window(options);
    await page.goto(`${explorer.address}/?${query}`);
    if (!query.includes('show=table')) await drawn(page);
    await heading(page, last).waitFor({ state: 'attached' });
    const way = inspector(page).getByText('Which way:');
    if (await way.isVisible()) await way.click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
}

test('in a narrow window the answer is a sheet, and the picture is free while the end of a path is chosen', async () => {
  const page = await explorer.open('?select=person:kim-jong-un', { viewport: { width: 390, height: 844 } });
  await button(page, 'Find a path to…').click();
  await inspector(page).waitFor({ state: 'hidden' });
  await find(page, 'khasan-rajin');
  await found(page)
    .getByRole('option', { name: /^Khasan–Rajin/ })
    .click();
  await heading(page, 'Paths').waitFor();
  await page.goto(`${explorer.address}/?list=contested`);
  await heading(page, 'Where sources disagree').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.context().close();
});
