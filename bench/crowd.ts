/**
 * How two hundred clients fare while one of them runs a heavy query of its own in Cypher to its cap: the 95th percentile of
 * the others' waiting with it, over what it is without. In turns in one run, each client in its own rhythm, so that the server is
 * busy and not drowned. `npm run bench -- crowd [runs]`.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { median, summary } from './statistics.ts';
import { serving } from './support/serving.ts';

const runs = Math.max(5, Number(process.argv[2] ?? 7));
const CLIENTS = 200;
/** Milliseconds between two requests of a client, and of one round. */
const [EVERY, ROUND] = [5_000, 6_000];
const ASKED = [
  '/entities/state:PRK',
  '/entities/state:RUS/relations?types=TOOK_PART_IN&limit=20',
  '/resolutions/resolution:S-RES-2375/effects?asOf=2019-04-26',
  '/search?q=kim',
  '/claims?mode=denied',
];
/** A product of all things with all things, again and again: only its time limit ends it. */
const HEAVY = {
  statement:
    'MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) WHERE a.name < b.name RETURN count(*) AS n',
  timeout: ROUND,
};

const { address, stop } = await serving();
const crowd = new Worker(new URL('support/crowd.mjs', import.meta.url));

/** @returns the 95th percentile, in milliseconds, of what the others waited. */
async function round(): Promise<number> {
  crowd.postMessage({
    address: `${address}/api/v1`,
    clients: CLIENTS,
    paths: ASKED,
    every: EVERY,
    lasts: ROUND,
  });
  const [took] = (await once(crowd, 'message')) as [number[]];
  return took.sort((a, b) => a - b)[Math.floor(took.length * 0.95)] ?? Number.NaN;
}

async function heavy(): Promise<number> {
  const response = await fetch(`${address}/api/v1/cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(HEAVY),
  });
  await response.text();
  return response.status;
}

await round();
const [calm, beside]: [number[], number[]] = [[], []];
for (let run = 0; run < runs; run++) {
  calm.push(await round());
  const [taken, status] = await Promise.all([round(), heavy()]);
  if (status !== 504) throw new Error(`the heavy query ended with ${status}, not at its time limit`);
  beside.push(taken);
}
await crowd.terminate();
await stop();

console.log('| p95 beside a heavy query, ms | p95 without, ms | ratio |\n|---|---|---|');
console.log(`| ${summary(beside)} | ${summary(calm)} | ${(median(beside) / median(calm)).toFixed(2)} |`);
