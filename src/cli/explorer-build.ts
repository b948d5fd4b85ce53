/**
 * The explorer's files, built once for each state of its sources and kept in the cache: `npm start` builds while Neo4j
 * boots, and the next start finds them there. What a build was made from is told by the bundler itself and kept beside the
 * build with each file's hash; a build fits as long as all of them are as they were. A file that is new can only enter
 * through one that imports it, and that one has changed then.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What every build depends on though no module imports it: how it is made, and the versions of the libraries. */
const ALWAYS = [
  'web/vite.config.ts',
  'web/tsconfig.json',
  'web/index.html',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
/** So many builds are looked through, the newest first. */
const MOST_LOOKED_AT = 30;

/** Path of each file below the root, with slashes, and its hash; an empty hash = the file was not there. */
const manifest = z.object({ files: z.record(z.string(), z.string()) });
type Files = z.infer<typeof manifest>['files'];

/**
 * Returns the folder with `index.html`, building it first where no build fits the sources.
 * @param root of the repository
 */
export async function buildExplorer(cache: string, root = ROOT): Promise<string> {
  const builds = join(cache, 'explorer');
  const hashOf = hasher(root);
  const found = manifestsIn(builds).find(({ files }) =>
    Object.entries(files).every(([path, hash]) => hashOf(path) === hash),
  );
  if (found) return found.folder;
  // Loaded only now: a start that finds the files needs no bundler.
  const { build } = await import('vite');
  const used = new Set<string>();
  const unfinished = join(builds, `unfinished.${process.pid}`);
  const begun = Date.now();
  await build({
    configFile: join(root, 'web', 'vite.config.ts'),
    logLevel: 'error',
    plugins: [collector(used)],
    // Workers are bundles of their own.
    worker: { plugins: () => [collector(used)] },
    build: { outDir: unfinished, emptyOutDir: true },
  });
  return keep(builds, unfinished, filesOf(used, root, hasher(root)), changedSince(used, begun));
}

/** Notes every module and asset of a bundle. */
function collector(used: Set<string>): Plugin {
  return {
    name: 'entente-sources',
    generateBundle(_options, bundle) {
      for (const id of this.getModuleIds()) used.add(id);
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset') continue;
        for (const name of file.originalFileNames) used.add(resolve(this.environment.config.root, name));
      }
    },
  };
}

/** The files of the repository among the modules: libraries go by the lock file, virtual modules by what imports them. */
function filesOf(used: ReadonlySet<string>, root: string, hashOf: (path: string) => string): Files {
  const own = [...used]
    .map((id) => id.replace(/[?#].*$/, ''))
    .filter((path) => isBelow(root, path) && !path.includes('node_modules') && existsSync(path))
    .flatMap((path) => [path, ...importedByCss(path)]);
  const paths = own.map((path) => relative(root, path).split(sep).join('/'));
  return Object.fromEntries([...new Set([...ALWAYS, ...paths])].sort().map((path) => [path, hashOf(path)]));
}

const isBelow = (root: string, path: string) => isAbsolute(path) && !relative(root, path).startsWith('..');

/** The bundler puts an imported style sheet into the one that imports it, and names only that. */
function importedByCss(path: string): string[] {
  if (!path.endsWith('.css')) return [];
  const imports = [...readFileSync(path, 'utf8').matchAll(/@import\s+(?:url\()?["']?(\.[^"')\s]+)/g)];
  return imports
    .map(([, name = '']) => join(dirname(path), name))
    .filter((file) => existsSync(file))
    .flatMap((file) => [file, ...importedByCss(file)]);
}

/** A file that was saved while the build ran may be in it as it was, or as it is. */
function changedSince(used: ReadonlySet<string>, begun: number): boolean {
  return [...used].some((id) => {
    const path = id.replace(/[?#].*$/, '');
    return !path.includes('node_modules') && existsSync(path) && statSync(path).mtimeMs >= begun;
  });
}

/** Moves a build to its place; the manifest comes last, so that a build that was cut off is never taken for a whole one. */
async function keep(builds: string, unfinished: string, files: Files, unsure: boolean): Promise<string> {
  const text = JSON.stringify({ files } satisfies z.infer<typeof manifest>, null, 1);
  const name = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const folder = join(builds, unsure ? `${name}.${process.pid}` : name);
  // Another start may have been quicker.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  if (!unsure) {
    const beside = `${folder}.${process.pid}.json`;
    writeFileSync(beside, text);
    await rename(beside, `${folder}.json`);
  }
  return folder;
}

function manifestsIn(builds: string): { readonly folder: string; readonly files: Files }[] {
  if (!existsSync(builds)) return [];
  return readdirSync(builds)
    .filter((name) => /^[0-9a-f]{16}\.json$/.test(name))
    .map((name) => ({ path: join(builds, name), at: statSync(join(builds, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_LOOKED_AT)
    .flatMap(({ path }) => {
      const folder = path.replace(/\.json$/, '');
      const files = filesIn(path);
      return files && existsSync(join(folder, 'index.html')) ? [{ folder, files }] : [];
    });
}

function filesIn(path: string): Files | undefined {
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8'))).files;
  } catch {
    // Of a version that wrote it otherwise.
    return undefined;
  }
}

/** Hashes each file once, however many builds ask for it. */
function hasher(root: string): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const full = join(root, path);
    const hash = existsSync(full) ? createHash('sha256').update(readFileSync(full)).digest('hex') : '';
    known.set(path, hash);
    return hash;
  };
}
