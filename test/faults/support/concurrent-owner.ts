/** Tries to take one lock file at the moment it is told to, and then holds it: for tests of several at once. */
import { createInterface } from 'node:readline';
import { takeLock } from '../../../src/database/launch/lock.ts';

const path = process.env.ENTENTE_TEST_LOCK ?? '';
process.stdout.write('{"event":"set"}\n');
createInterface({ input: process.stdin }).on('line', () => {
  let outcome = 'unsettled';
  // Until it is decided: a file that is being written is looked at again, as every caller does.
  while (outcome === 'unsettled') {
    const attempt = takeLock(path);
    if (attempt !== 'unsettled') outcome = 'lock' in attempt ? 'got' : 'held';
  }
  process.stdout.write(`${JSON.stringify({ event: 'done', outcome })}\n`);
});
