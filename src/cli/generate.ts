/**
 * Writes all generated files: model reference, settings page, compose file and OpenAPI. With `--check` it only lists the
 * files that are outdated. Run by `npm run generate` and `npm run check`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApiText } from '../api/openapi.ts';
import { composeText } from '../database/launch/compose.ts';
import { modelReference, settingsReference } from './reference.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Generated {
  readonly path: string;
  readonly text: string;
}
const checkOnly = process.argv.includes('--check');
const stale: string[] = [];

function readCurrent(path: string): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}

function writeStale(files: readonly Generated[]): void {
  for (const { path, text } of files) {
    if (readCurrent(path) === text) continue;
    stale.push(path);
    if (checkOnly) continue;
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}

writeStale([
  { path: 'docs/reference/model.generated.md', text: modelReference() },
  { path: 'docs/reference/settings.generated.md', text: settingsReference() },
  { path: 'docker-compose.yml', text: composeText() },
  { path: 'openapi.json', text: openApiText() },
]);

for (const path of stale) {
  if (checkOnly) console.error(`${path} is outdated. Run: npm run generate`);
  else console.log(path);
}
if (checkOnly) process.exitCode = stale.length > 0 ? 1 : 0;
