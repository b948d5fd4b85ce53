/** Downloads the jars into the cache of the environment and reports when they are complete. */
import { ensureJars, jarState } from '../../../src/database/launch/jars.ts';
import { readSettings } from '../../../src/settings.ts';

const { cache } = readSettings();
const tell = (event: Record<string, unknown>): void => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
};
await ensureJars(cache, { say: (line) => tell({ event: 'said', line }), progress: () => {} });
tell({ event: 'whole', state: jarState(cache) });
