/**
 * Builds the explorer's files and caches them. `npm start` builds while Neo4j boots; a later start reuses the build if no
 * source file has changed. A manifest next to each build lists its source files, as reported by the bundler, with their
 * hashes. A new file is detected through the file that imports it, whose hash has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Files that every build depends on although no module imports them: build settings and library versions. */
const FIXED_INPUTS = [
  'web/vite.config.ts',
  'web/tsconfig.json',
  'web/index.html',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
/** Only the newest builds are compared with the sources. */
const MAX_BUILDS_CHECKED = 30;

/** Hash of each file by its path below the root, with slashes. An empty hash means that the file did not exist. */
const manifest = z.object({ files: z.record(z.string(), z.string()) });
type Files = z.infer<typeof manifest>['files'];

/**
 * Returns the folder with `index.html`. Builds it first if no cached build matches the sources.
 * @param root of the repository
 */
export async function buildExplorer(cache: string, root = ROOT): Promise<string> {
  const builds = join(cache, 'explorer');
  const hashOf = cachedHash(root);
  const found = readManifests(builds).find(({ files }) =>
    Object.entries(files).every(([path, hash]) => hashOf(path) === hash),
  );
  if (found) return found.folder;
  // Imported here, so that a start with a cached build does not load the bundler.
  const { build } = await import('vite');
  const used = new Set<string>();
  const unfinished = join(builds, `unfinished.${process.pid}`);
  const started = Date.now();
  await build({
    configFile: join(root, 'web', 'vite.config.ts'),
    logLevel: 'error',
    plugins: [collectModules(used)],
    // Workers are separate bundles.
    worker: { plugins: () => [collectModules(used)] },
    build: { outDir: unfinished, emptyOutDir: true },
  });
  return storeBuild(
    builds,
    unfinished,
    repositoryFiles(used, root, cachedHash(root)),
    changedSince(used, started),
  );
}

/** Vite plugin that records every module and asset of a bundle. */
function collectModules(used: Set<string>): Plugin {
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

/**
 * The modules that are files of the repository. Libraries are covered by the hash of the lock file, virtual modules by the
 * hash of the file that imports them.
 */
function repositoryFiles(used: ReadonlySet<string>, root: string, hashOf: (path: string) => string): Files {
  const own = [...used]
    .map((id) => id.replace(/[?#].*$/, ''))
    .filter((path) => isBelow(root, path) && !path.includes('node_modules') && existsSync(path))
    .flatMap((path) => [path, ...cssImports(path)]);
  const paths = own.map((path) => relative(root, path).split(sep).join('/'));
  return Object.fromEntries(
    [...new Set([...FIXED_INPUTS, ...paths])].sort().map((path) => [path, hashOf(path)]),
  );
}

const isBelow = (root: string, path: string) => isAbsolute(path) && !relative(root, path).startsWith('..');

/** Style sheets imported by a style sheet. The bundler inlines them and does not list them as modules. */
function cssImports(path: string): string[] {
  if (!path.endsWith('.css')) return [];
  const imports = [...readFileSync(path, 'utf8').matchAll(/@import\s+(?:url\()?["']?(\.[^"')\s]+)/g)];
  return imports
    .map(([, name = '']) => join(dirname(path), name))
    .filter((file) => existsSync(file))
    .flatMap((file) => [file, ...cssImports(file)]);
}

/** A file saved during the build may be included in its old or its new version. */
function changedSince(used: ReadonlySet<string>, started: number): boolean {
  return [...used].some((id) => {
    const path = id.replace(/[?#].*$/, '');
    return !path.includes('node_modules') && existsSync(path) && statSync(path).mtimeMs >= started;
  });
}

/** Moves a build to its place. The manifest is written last, so an interrupted build is never reused. */
async function storeBuild(
  builds: string,
  unfinished: string,
  files: Files,
  changedDuringBuild: boolean,
): Promise<string> {
  const text = JSON.stringify({ files } satisfies z.infer<typeof manifest>, null, 1);
  const name = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const folder = join(builds, changedDuringBuild ? `${name}.${process.pid}` : name);
  // Another process may have stored the same build first.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  if (!changedDuringBuild) {
    const temporary = `${folder}.${process.pid}.json`;
    writeFileSync(temporary, text);
    await rename(temporary, `${folder}.json`);
  }
  return folder;
}

function readManifests(builds: string): { readonly folder: string; readonly files: Files }[] {
  if (!existsSync(builds)) return [];
  return readdirSync(builds)
    .filter((name) => /^[0-9a-f]{16}\.json$/.test(name))
    .map((name) => ({ path: join(builds, name), at: statSync(join(builds, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
    .slice(0, MAX_BUILDS_CHECKED)
    .flatMap(({ path }) => {
      const folder = path.replace(/\.json$/, '');
      const files = readManifest(path);
      return files && existsSync(join(folder, 'index.html')) ? [{ folder, files }] : [];
    });
}

function readManifest(path: string): Files | undefined {
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8'))).files;
  } catch {
    // Written by a version with another format.
    return undefined;
  }
}

/** Hashes each file at most once, because many builds list the same files. */
function cachedHash(root: string): (path: string) => string {
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
