/** The cache of jars: damaged, partly downloaded, downloaded by two processes at once. Uses the real Maven. */
import { readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureJars, jarFolder, jarState } from '../../src/database/launch/jars.ts';
import { clearUpAfterAll, temporaryFolder } from './support/home.ts';
import { owner, Program, until } from './support/program.ts';

clearUpAfterAll();
const quiet = { say: () => {}, progress: () => {} };

function listing(cache: string): string[] {
  return readdirSync(cache).sort();
}

test('a damaged jar is detected, reported and downloaded again', async () => {
  const cache = temporaryFolder();
  await ensureJars(cache, quiet);
  const jar = join(
    jarFolder(cache),
    readdirSync(jarFolder(cache)).find((name) => name.startsWith('neo4j-kernel-')) ?? '',
  );
  truncateSync(jar, 1000);
  expect(jarState(cache)).toBe('broken');
  const said: string[] = [];
  await ensureJars(cache, { ...quiet, say: (line) => said.push(line) });
  expect(said.join('\n')).toContain('damaged');
  expect(jarState(cache)).toBe('whole');
  expect(listing(cache)).toEqual([basename(jarFolder(cache))]);
});

test.skipIf(process.platform === 'win32')(
  'a fetch that was killed never looks complete, and the next one succeeds',
  async () => {
    const cache = temporaryFolder();
    const first = fetcher(cache);
    await until(
      'the fetch to begin',
      () => listing(cache).some((name) => name.startsWith('.fetch-')),
      60_000,
    );
    first.killGroup();
    await first.exit;
    expect(jarState(cache)).toBe('missing');
    const second = fetcher(cache);
    expect((await second.event('whole')).state).toBe('whole');
    expect(listing(cache)).toEqual([basename(jarFolder(cache))]);
  },
);

test('two concurrent downloads give both complete jars, downloaded once', async () => {
  const cache = temporaryFolder();
  const programs = [fetcher(cache), fetcher(cache)];
  const outcomes = await Promise.all(programs.map((program) => program.event('whole')));
  expect(outcomes.map((each) => each.state)).toEqual(['whole', 'whole']);
  const fetches = programs
    .flatMap((program) => program.events)
    .filter((each) => /Fetching/.test(String(each.line)));
  expect(fetches).toHaveLength(1);
  expect(listing(cache)).toEqual([basename(jarFolder(cache))]);
});

test('jars that Java cannot read are reported, with the folder to remove', async () => {
  const cache = temporaryFolder();
  const folder = await ensureJars(cache, quiet);
  // Of the right size, so that only Java notices.
  for (const name of readdirSync(folder).filter((each) => /^neo4j-.*\.jar$/.test(each))) {
    const jar = join(folder, name);
    writeFileSync(jar, Buffer.alloc(statSync(jar).size));
  }
  const program = owner(temporaryFolder(), { ENTENTE_CACHE: cache });
  const refused = await program.event('refused');
  expect(`${refused.message} ${refused.remedy}`).toContain(folder);
});

function fetcher(cache: string): Program {
  return new Program(new URL('./support/fetch-jars.ts', import.meta.url), { ENTENTE_CACHE: cache });
}
