/**
 * The explorer's files, built once for each state of its sources and kept in the cache: `npm start` builds while Neo4j
 * boots, and the next start finds them there.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** All that the bundle is made from: the page, what it shares with the server, and the libraries' versions. */
const SOURCES = ['web', 'src/model', 'src/layout', 'src/features', 'package-lock.json'];

function filesBelow(path: string): string[] {
  const full = join(ROOT, path);
  if (path.includes('.')) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .filter((file) => !file.includes('node_modules') && !file.includes('dist'))
    .sort();
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesBelow))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Returns the folder with `index.html`, building it first where this state of the sources has none yet. */
export async function buildExplorer(cache: string): Promise<string> {
  const folder = join(cache, 'explorer', sourcesHash());
  if (existsSync(join(folder, 'index.html'))) return folder;
  // Loaded only now: a start that finds the files needs no bundler.
  const { build } = await import('vite');
  const unfinished = `${folder}.${process.pid}`;
  await build({
    configFile: join(ROOT, 'web', 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: unfinished, emptyOutDir: true },
  });
  // Renamed when whole, so that a build that was cut off is never taken for one; another start may have been quicker.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}
