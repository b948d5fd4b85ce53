/** What lies between two entities, and where sources disagree. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContestedAnswer } from '../../src/features/contested/contract.ts';
import type { DyadAnswer } from '../../src/features/dyads/contract.ts';
import { cypher } from '../support/database.ts';
import { Explorer, eventually, inspector, mark, placeOf } from './support/explorer.ts';
import { button, find, found, heading, part, search } from './support/questions.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

test('two entities selected by Shift-click: their connections and paths', async () => {
  const dyad = await explorer.json<DyadAnswer>('/dyads/state:RUS/state:PRK?asOf=2019-04-26');
  const page = await explorer.open('?select=state:RUS');
  const { x, y } = await placeOf(page, 'North Korea, state');
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await eventually(() => search(page).get('select')).toBe('state:RUS,state:PRK');
  await heading(page, 'Direct relationships').waitFor();
  expect(await heading(page, 'Measures in force').innerText()).toContain(String(dyad.constraints.total));
  expect(await part(page, 'Timeline').innerText()).toContain(`showing 10 of ${dyad.timeline.total}`);
  await part(page, 'Timeline')
    .getByRole('button', { name: /^Show all / })
    .click();
  await eventually(() => part(page, 'Timeline').getByRole('listitem').count()).toBe(dyad.timeline.total ?? 0);
  // By keyboard, in the picture: Shift and Enter takes another beside the first.
  await mark(page, 'China, state').focus();
  await page.keyboard.press('Shift+Enter');
  await eventually(() => search(page).get('select')).toBe('state:RUS,state:CHN');
  await page.goBack();
  await button(page, 'Find paths between them').click();
  await button(page, /^1\s*directly/).waitFor();
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('many direct relationships are listed newest first, with paging', async () => {
  // Other files run at the same time. The two entities with most relationships stay so, and no count of the graph changes.
  const ends = 'MATCH (a:Entity {id: "state:RUS"}), (b:Entity {id: "state:PRK"})';
  await cypher(
    `${ends} UNWIND range(1, 130) AS i
     WITH CASE WHEN i % 10 = 0 THEN b ELSE a END AS x, CASE WHEN i % 10 = 0 THEN a ELSE b END AS y, i,
       CASE WHEN a.num < b.num THEN a.num * 10000000 + b.num ELSE b.num * 10000000 + a.num END AS dyad
     CREATE (x)-[:ACTED_TOWARDS {id: 'acted:t-page-' + toString(i), src: x.num, dst: y.num, dyad: dyad, when: '2017', fromMin: 20170101, fromMax: 20171231, toMin: 99991231, toMax: 99991231, knownFrom: 0, knownTo: 99991231, claims: []}]->(y)`,
  );
  try {
    const page = await explorer.open('?select=state:RUS,state:PRK');
    const between = part(page, 'Direct relationships');
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

test('the connections of a pair follow the selected date', async () => {
  const page = await explorer.open('?select=state:RUS,state:PRK&asOf=2018-01-01');
  await inspector(page).getByText('on 1 January 2018', { exact: true }).waitFor();
  const shared = await heading(page, 'Shared').innerText();
  await page.goto(`${explorer.address}/?select=state:RUS,state:PRK&asOf=all`);
  await eventually(() => heading(page, 'Shared').innerText()).not.toBe(shared);
  await page.goto(`${explorer.address}/?select=state:RUS,state:NOWHERE`);
  await inspector(page)
    .getByRole('alert')
    .getByText(/state:NOWHERE/)
    .waitFor();
  await button(page, 'Back to the dossier').click();
  await heading(page, 'The article by paragraph').waitFor();
  await page.context().close();
});

test('the dispute list opens from the omnibox and the dossier, and each dispute shows its sides', async () => {
  const { items } = await explorer.json<ContestedAnswer>('/contested');
  const page = await explorer.open();
  await find(page, 'disputes');
  await found(page).getByRole('option', { name: 'Disputes' }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, 'Where sources disagree').waitFor();
  const disputes = inspector(page).locator('.disputes > li');
  await eventually(() => disputes.count()).toBe(items.length);
  const signed = disputes.filter({ hasText: 'signed' });
  expect(await signed.innerText()).toMatch(/9 February 2000\s+shown[\s\S]*2001\s+The Diplomat, ¶2/);
  await button(page, /: signed$/).click();
  await heading(page, 'Sources disagree').waitFor();
  await button(page, 'Back to disputes').click();
  await button(page, 'Close').click();
  await button(page, /^Disputes/)
    .or(inspector(page).getByRole('button', { name: /Disputes where/ }))
    .click();
  expect(search(page).get('list')).toBe('contested');
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});
