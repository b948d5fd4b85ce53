/** Runs jobs in worker threads, one at a time: a second would only slow both and the server. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Busy, Capped } from '../../adhoc-cypher/errors.ts';
import type { Job, Result } from './methods.ts';
import type { Reply } from './worker-main.ts';

/** Longest run of a method, in milliseconds. Betweenness of the largest graph takes about 10 seconds. */
const LONGEST_MS = 60_000;
/** How many may wait. */
const MOST_WAITING = 8;
/** Of the worker's heap, in megabytes. */
const MEMORY_MB = 512;

/** The method has no value on this graph: its iteration does not converge. */
export class NotConverging extends Error {
  override readonly name = 'NoAnswer';
}

/** Has done its job and waits for the next: to start one costs a third of a second. */
let idle: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * @param signal ends the work, which then rejects with the signal's reason.
 * @throws NoAnswer; Busy where too many wait; Capped past the time or memory limit.
 */
export async function runJob(job: Job, signal: AbortSignal, longestMs = LONGEST_MS): Promise<Result> {
  if (waiting >= MOST_WAITING)
    throw new Busy('Too many analyses are waiting. Try again in a few seconds.', 10);
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
  const limit = AbortSignal.timeout(longestMs);
  const worker = idle ?? startWorker();
  idle = undefined;
  worker.ref();
  try {
    worker.postMessage(job);
    const [reply]: Reply[] = await once(worker, 'message', { signal: AbortSignal.any([signal, limit]) });
    idle = worker;
    // A program may end although it waits.
    worker.unref();
    return resultOf(reply);
  } catch (error) {
    if (idle !== worker) await worker.terminate();
    if (signal.aborted) throw signal.reason;
    const narrow = 'narrow by kinds, types or a date.';
    if (limit.aborted) {
      throw new Capped('time', `The analysis was stopped after ${longestMs / 1000} seconds; ${narrow}`);
    }
    if (ranOut(error)) throw new Capped('size', `The analysis exceeded its memory limit; ${narrow}`);
    throw error;
  }
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // One that fails while it waits is of no use to the next job, and no reason to end the server.
  worker.on('error', () => {
    if (idle === worker) idle = undefined;
  });
  worker.on('exit', (code) => worker.emit('error', new Error(`the worker ended with ${code} and no result`)));
  return worker;
}

function resultOf(reply: Reply | undefined): Result {
  if (reply === undefined) throw new Error('the worker sent nothing');
  if ('result' in reply) return reply.result;
  throw reply.failed.includes('converge') ? new NotConverging(reply.failed) : new Error(reply.failed);
}

function ranOut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
