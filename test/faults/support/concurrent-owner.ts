/** Tries to take a lock file on command and then holds it, for tests of concurrent starts. */
import { createInterface } from 'node:readline';
import { takeLock } from '../../../src/database/launch/lock.ts';

const path = process.env.ENTENTE_TEST_LOCK ?? '';
process.stdout.write('{"event":"set"}\n');
createInterface({ input: process.stdin }).on('line', () => {
  let outcome = 'unsettled';
  // Retries until the lock is decided, because a file that is being written is read again.
  while (outcome === 'unsettled') {
    const attempt = takeLock(path);
    if (attempt !== 'unsettled') outcome = 'lock' in attempt ? 'got' : 'held';
  }
  process.stdout.write(`${JSON.stringify({ event: 'done', outcome })}\n`);
});
