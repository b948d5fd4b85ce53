/** What if a resolution or a measure were lifted: asked and answered in the picture. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Explorer, eventually, inspector } from './support/explorer.ts';
import { button, find, found, GREEN, heading, like, part, search, title } from './support/questions.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await Explorer.start();
});
afterAll(() => explorer?.stop());

test('what if 2397 were lifted: measures that end or apply again, and entities still bound', async () => {
  const page = await explorer.open('?select=resolution:S-RES-2397');
  await inspector(page)
    .getByRole('switch', { name: /What if it were lifted/ })
    .click();
  await heading(page, 'No longer in force').waitFor();
  expect(search(page).get('lift')).toBe('resolution:S-RES-2397');
  const panel = inspector(page);
  expect(await panel.getByRole('status').filter({ hasText: 'On 26 April 2019' }).innerText()).toBe(
    'On 26 April 2019: 2 measures fall and 1 earlier measure is in force again. Nothing is freed; 3 entities are still bound by other measures.',
  );
  const falls = await part(page, 'No longer in force').innerText();
  expect(falls).toContain('due 22 December 2019');
  expect(falls).toContain('S/RES/2397 op 8');
  expect(falls).toContain('¶11');
  expect(falls).toContain('at most 500,000 barrels a year');
  expect(await part(page, 'In force again').innerText()).toContain('Cap of 2 million barrels, 2018');
  const still = part(page, 'Still bound').getByRole('listitem');
  expect(await still.count()).toBe(3);
  expect(await still.filter({ hasText: 'Refined petroleum' }).innerText()).toMatch(
    /by 2375[\s\S]*Limit before: 500,000 barrels a year\. After: 2,000,000 barrels a year\.[\s\S]*Cap of 2 million barrels, 2018 caps it, in force again/,
  );
  expect(await heading(page, 'Freed').count()).toBe(0);
  const untouched = await part(page, 'Unchanged').innerText();
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
  await heading(page, 'In force again').waitFor();
  await title(page).getByRole('button', { name: 'End: what if S/RES/2397 were lifted' }).click();
  await heading(page, 'No longer in force').waitFor({ state: 'detached' });
  expect(search(page).get('lift')).toBe(null);
  await eventually(() => like(page, GREEN)).toBe(0);
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});

test('a what-if in the address uses its date, or the last day of a range', async () => {
  const page = await explorer.open('?lift=resolution:S-RES-2397&asOf=2020-01-01');
  await heading(page, 'What if S/RES/2397 were lifted?').waitFor();
  await eventually(() => part(page, 'No longer in force').innerText()).toContain('was due 22 December 2019');
  await page.goto(`${explorer.address}/?lift=resolution:S-RES-2397&asOf=2017-01-01/2017-06-30`);
  await inspector(page)
    .getByText('On 30 June 2017, the last day of the range: part of this had not been adopted yet')
    .waitFor();
  await page.goto(`${explorer.address}/?lift=measure:S-RES-2375-op18&asOf=all`);
  await inspector(page).getByText('On 26 April 2019, the dossier’s date: 1 measure falls.').waitFor();
  // From what is selected there is a way back to the question.
  await part(page, 'No longer in force')
    .getByRole('button', { name: /End of joint ventures/ })
    .click();
  await heading(page, 'End of joint ventures').waitFor();
  expect(await inspector(page).getByRole('switch').getAttribute('aria-checked')).toBe('true');
  await page.context().close();
});

test('an entity that cannot be lifted is reported', async () => {
  const page = await explorer.open('?lift=state:PRK');
  const alert = inspector(page).getByRole('alert');
  await alert.getByText(/only a resolution or a measure can be lifted/).waitFor();
  await alert.getByRole('button', { name: 'End the what-if' }).click();
  await heading(page, 'The article by paragraph').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('a failed request can be retried', async () => {
  const page = await explorer.window();
  await page.route('**/api/v1/what-if', (route) => route.abort());
  await page.goto(`${explorer.address}/?lift=resolution:S-RES-2397`);
  const alert = inspector(page).getByRole('alert');
  await alert.getByText('The server does not respond.').waitFor();
  await page.unroute('**/api/v1/what-if');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await heading(page, 'No longer in force').waitFor();
  await page.context().close();
});

test('a what-if is started from the omnibox', async () => {
  const page = await explorer.open();
  await find(page, 'what if 2397 were lifted');
  await found(page).getByRole('option', { name: 'What if S/RES/2397 were lifted' }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, 'No longer in force').waitFor();
  expect(search(page).get('select')).toBe('resolution:S-RES-2397');
  await page.context().close();
});

test('missing measures are reported; an exemption ends with its ban; certainty is explained', async () => {
  const page = await explorer.open('?lift=resolution:S-RES-1718');
  await inspector(page).getByText('The graph holds no measures of S/RES/1718').waitFor();
  await page.goto(`${explorer.address}/?lift=resolution:S-RES-2375&certainly=1`);
  await heading(page, 'Still bound').waitFor();
  const still = part(page, 'Still bound').getByRole('listitem');
  expect(await still.filter({ hasText: 'Khasan–Rajin' }).innerText()).toMatch(
    /Free of End of joint ventures, from which it was exempt for coal of Russian origin\. Still bound by S\/RES\/2371/,
  );
  await inspector(page)
    .getByText(/Certain only:/)
    .waitFor();
  expect(explorer.errors).toEqual([]);
  await page.context().close();
});
