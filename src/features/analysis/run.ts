/** Runs jobs in worker threads, one at a time: a second would only slow both and the server. */
import { Worker } from 'node:worker_threads';
import { Busy, Capped } from '../../adhoc-cypher/refusal.ts';
import type { Job, Result } from './methods.ts';
import type { Reply } from './work.ts';

/** Longest run of a method, in milliseconds. Betweenness of the largest graph takes about 10 seconds. */
const LONGEST_MS = 60_000;
/** How many may wait. */
const MOST_WAITING = 8;
/** Of the worker's heap, in megabytes. */
const MEMORY_MB = 512;

/** The method has no value on this graph: its iteration does not converge. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * @param signal ends the work, which then rejects with the signal's reason.
 * @throws NoAnswer; Busy where too many wait; Capped past the time or memory limit.
 */
export async function runJob(job: Job, signal: AbortSignal, longestMs = LONGEST_MS): Promise<Result> {
  if (waiting >= MOST_WAITING) throw new Busy('Other analyses are waiting; ask again in a little while.', 10);
  waiting++;
  const turn = last.then(() => inWorker(job, signal, longestMs));
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting--;
  }
}

async function inWorker(job: Job, signal: AbortSignal, longestMs: number): Promise<Result> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    workerData: job,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const limit = AbortSignal.timeout(longestMs);
  const ending = AbortSignal.any([signal, limit]);
  try {
    const reply = await new Promise<Reply>((resolve, reject) => {
      ending.addEventListener('abort', () => reject(ending.reason), { once: true });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the worker ended with ${code} and no result`)));
    });
    if ('failed' in reply)
      throw reply.failed.includes('converge') ? new NoAnswer(reply.failed) : new Error(reply.failed);
    return reply.result;
  } catch (error) {
    throw limit.aborted && !signal.aborted
      ? new Capped(
          'time',
          `The analysis ran past ${longestMs / 1000} seconds; narrow by kinds, types or a date.`,
        )
      : ranOut(error)
        ? new Capped(
            'size',
            'The analysis needed more memory than it may have; narrow by kinds, types or a date.',
          )
        : error;
  } finally {
    await worker.terminate();
  }
}

function ranOut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
