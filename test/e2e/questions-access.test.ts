/** Questions of the picture for those who need contrast, a narrow window, or have it read to them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { drawn, Explorer, inspector } from './support/explorer.ts';
import { button, find, found, heading } from './support/questions.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

const ASKED = [
  ['select=resolution:S-RES-2397&lift=resolution:S-RES-2397', 'Still bound'],
  ['lift=resolution:S-RES-2397,resolution:S-RES-2375', 'Freed'],
  ['path=person:kim-jong-un*project:khasan-rajin*3', 'Paths'],
  ['path=person:kim-jong-un*project:khasan-rajin&way=1', 'Path search'],
  ['path=person:kim-jong-un*', 'Path search'],
  ['select=state:RUS,state:PRK', 'Timeline'],
  ['list=contested', 'Disputes'],
  ['list=contested&show=table', 'Disputes'],
] as const;

for (const [query, last] of ASKED) {
  expectAccessible(`at ?${query}`, async () => {
    const page = await explorer.window();
    await page.goto(`${explorer.address}/?${query}`);
    if (!query.includes('show=table')) await drawn(page);
    await heading(page, last).waitFor({ state: 'attached' });
    const filters = inspector(page).getByText('Path filters:');
    if (await filters.isVisible()) await filters.click();
    return page;
  });
}

test('in a narrow window results are a sheet, and the graph is visible while a path end is chosen', async () => {
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
