/** openapi-generator, downloaded once from Maven Central into the cache. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/database/launch/process.ts';
import { readSettings } from '../../src/settings.ts';

const VERSION = '7.18.0';
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
const JAR = `openapi-generator-cli-${VERSION}.jar`;

/** @throws Error with the message of Maven or the generator */
export async function generateClient(
  document: string,
  generator: string,
  out: string,
  properties: string,
): Promise<void> {
  const { code, output } = await run('java', [
    ...['-jar', await ensureJar(), 'generate', '-g', generator, '-i', document, '-o', out],
    ...['--additional-properties', properties],
  ]);
  if (code !== 0) throw new Error(`openapi-generator failed:\n${output.slice(-4000)}`);
}

async function ensureJar(): Promise<string> {
  const { cache } = readSettings(process.env);
  const jar = join(cache, JAR);
  if (existsSync(jar)) return jar;
  mkdirSync(cache, { recursive: true });
  // Downloaded under another name and renamed, so that an interrupted download is never used.
  const beside = mkdtempSync(join(cache, 'openapi-generator-'));
  try {
    const { code, output } = await run(
      'mvn',
      [
        ...['-B', '-C', PLUGIN, `-Dartifact=org.openapitools:openapi-generator-cli:${VERSION}`],
        `-DoutputDirectory=${beside}`,
      ],
      { cwd: beside, shell: process.platform === 'win32' },
    );
    if (code !== 0) throw new Error(`Maven could not fetch openapi-generator:\n${output.slice(-4000)}`);
    renameSync(join(beside, JAR), jar);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return jar;
}
