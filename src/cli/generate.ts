/**
 * Writes all files that are made from one source of truth, or with `--check` says which are out of step: model
 * reference, settings page, OpenAPI, and the query texts that list types. Run by `npm run generate` and `npm run check`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApiText } from '../api/openapi.ts';
import { composeText } from '../database/launch/compose.ts';
import { generatedChecks } from '../features/checks/generate.ts';
import { generatedQueries } from '../features/relations/generate.ts';
import { modelReference, settingsReference } from './reference.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const files = [
  { path: 'docs/reference/model.generated.md', text: modelReference() },
  { path: 'docs/reference/settings.generated.md', text: settingsReference() },
  { path: 'docker-compose.yml', text: composeText() },
  { path: 'openapi.json', text: openApiText() },
  ...generatedChecks(),
  ...generatedQueries(),
];

function current(path: string): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}

const stale = files.filter(({ path, text }) => current(path) !== text);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is out of step: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
}
