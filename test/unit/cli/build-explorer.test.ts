/** The explorer is rebuilt exactly when a source file of the build has changed. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExplorer } from '../../../src/cli/build-explorer.ts';
import { readSettings } from '../../../src/settings.ts';

/** A small page with the same sorts of imports as the explorer: shared modules, style sheets, a worker, an icon. */
const PAGE: Readonly<Record<string, string>> = {
  'package.json': '{"name": "page", "type": "module"}',
  'package-lock.json': '{}',
  'tsconfig.base.json': '{}',
  'web/tsconfig.json': '{}',
  'web/vite.config.ts':
    'export default { root: import.meta.dirname, publicDir: false, worker: { format: "es" }, build: { assetsInlineLimit: 0 } };',
  'web/index.html':
    '<!doctype html><link rel="icon" href="./src/icon.svg"><script type="module" src="./src/main.ts"></script>',
  'web/src/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'web/src/main.ts':
    'import "./page.css"; import { call } from "../../src/client/client.ts"; import("./later.ts"); new Worker(new URL("./at-work.worker.ts", import.meta.url), { type: "module" }); document.title = call();',
  'web/src/later.ts': 'export const later = 1; document.body.title = "later";',
  'web/src/page.css': '@import "./base.css"; body { color: red }',
  'web/src/base.css': 'html { color: blue }',
  'web/src/at-work.worker.ts': 'import { inWorker } from "../../src/model/days.ts"; postMessage(inWorker);',
  'src/client/client.ts': 'import { day } from "../model/days.ts"; export const call = () => "call " + day;',
  'src/model/days.ts': 'export const day = "today"; export const inWorker = "work";',
  'src/model/unused.ts': 'export const unused = 1;',
  'web/src/unused.ts': 'export const unused = 1;',
  'README.md': '# Page',
};

const folder = mkdtempSync(join(tmpdir(), 'entente-build-'));
const [root, cache] = [join(folder, 'root'), join(folder, 'cache')];
const LONG_AGO = new Date('2020-01-01');

function write(path: string, text: string): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  utimesSync(full, LONG_AGO, LONG_AGO);
}

beforeAll(() => {
  for (const [path, text] of Object.entries(PAGE)) write(path, text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = () => buildExplorer(cache, root);

describe('a build', () => {
  it('is reused by the next start, and in a copy of the repository', async () => {
    const first = await build();
    expect(existsSync(join(first, 'index.html'))).toBe(true);
    expect(await build()).toBe(first);
    const copy = join(folder, 'copy');
    cpSync(root, copy, { recursive: true });
    expect(await buildExplorer(cache, copy)).toBe(first);
  });

  const USED = Object.keys(PAGE).filter((path) => !/unused|README/.test(path));
  it.each(USED)('is repeated when %s has changed, and reused when the change is undone', async (path) => {
    const before = await build();
    const text = PAGE[path] ?? '';
    const json = path.endsWith('.json');
    write(path, json ? text.replace('}', ' }') : path.endsWith('.html') ? `${text}<p>more</p>` : `${text}\n`);
    expect(await build()).not.toBe(before);
    write(path, text);
    expect(await build()).toBe(before);
  });

  it.each([
    'src/model/unused.ts',
    'web/src/unused.ts',
    'README.md',
    'src/client/new.ts',
  ])('is reused when %s has changed, which is not imported', async (path) => {
    const before = await build();
    write(path, '// changed');
    expect(await build()).toBe(before);
  });

  it('is repeated when a source file imports a new file', async () => {
    const before = await build();
    write('src/client/new.ts', 'export const fresh = "fresh";');
    write('src/client/client.ts', 'import { fresh } from "./new.ts"; export const call = () => fresh;');
    const after = await build();
    expect(after).not.toBe(before);
    write('src/client/new.ts', 'export const fresh = "fresher";');
    expect(await build()).not.toBe(after);
    write('src/client/client.ts', PAGE['src/client/client.ts'] ?? '');
  });

  it('is not reused when a source file changed while it ran', async () => {
    write('src/model/days.ts', 'export const day = "tomorrow"; export const inWorker = "work";');
    const future = new Date(Date.now() + 60_000);
    utimesSync(join(root, 'src/model/days.ts'), future, future);
    const built = await build();
    expect(existsSync(join(built, 'index.html'))).toBe(true);
    expect(existsSync(`${built}.json`)).toBe(false);
  });
});

describe('the explorer’s own build', () => {
  it('includes the modules that the page shares with the server', async () => {
    const built = await buildExplorer(readSettings().cache);
    const { files } = JSON.parse(readFileSync(`${built}.json`, 'utf8')) as { files: Record<string, string> };
    const paths = Object.keys(files);
    for (const path of [
      'src/client/client.ts',
      'src/client/read-checked.ts',
      'src/model/kinds.ts',
      'src/features/graph/contract.ts',
      'web/index.html',
      'web/src/entente.svg',
      'web/src/main.tsx',
      'web/src/styles/base.css',
      'web/src/api/answers.worker.ts',
      'package-lock.json',
    ])
      expect(paths).toContain(path);
    expect(paths.filter((path) => path.includes('node_modules') || path.startsWith('/'))).toEqual([]);
    expect(Object.values(files).filter((hash) => hash === '')).toEqual([]);
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    expect(paths.every((path) => existsSync(join(root, path)))).toBe(true);
  }, 120_000);
});
