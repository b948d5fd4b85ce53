/**
 * How much longer 100,000 rows take through `/cypher` as NDJSON than through the driver alone, which makes the same
 * objects of them; and how far the server's heap grows meanwhile. Both in turns in one run. `npm run bench -- cypher-stream [runs]`.
 */
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { median, summary } from './statistics.ts';
import { serving } from './support/serving.ts';

const runs = Math.max(5, Number(process.argv[2] ?? 5));
const ROWS = 100_000;
const STATEMENT = `UNWIND range(1, ${ROWS}) AS x RETURN x AS id, 'name ' + x AS name, x * 1.5 AS weight, x % 2 = 0 AS even`;

const { db, address, stop } = await serving();

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The driver alone: every record as an object with plain numbers, as one would use it. */
async function direct(): Promise<number> {
  const session = db.driver.session({ database: db.name, defaultAccessMode: 'READ' });
  const start = performance.now();
  const { records } = await session.run(STATEMENT);
  const rows = records.map((record) => ({ ...record.toObject(), id: Number(record.get('id')) }));
  const took = performance.now() - start;
  await session.close();
  if (rows.length !== ROWS) throw new Error(`the driver gave ${rows.length} rows`);
  return took;
}

/** Reads an answer line by line and counts its rows: a thread of its own, as a reader is a program of its own. */
const READER = `
const { parentPort, workerData } = require('node:worker_threads');
parentPort.on('message', async () => {
  const response = await fetch(workerData.address, workerData.request);
  const decoder = new TextDecoder();
  let [rows, rest] = [0, ''];
  for await (const chunk of response.body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\\n');
    rest = lines.pop();
    for (const line of lines) if ('row' in JSON.parse(line)) rows += 1;
  }
  parentPort.postMessage(rows);
});`;
const reader = new Worker(READER, {
  eval: true,
  workerData: {
    address: `${address}/api/v1/cypher`,
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
      body: JSON.stringify({ statement: STATEMENT }),
    },
  },
});

async function streamed(): Promise<number> {
  const start = performance.now();
  reader.postMessage('read');
  const [rows] = (await once(reader, 'message')) as [number];
  if (rows !== ROWS) throw new Error(`the API gave ${rows} rows`);
  return performance.now() - start;
}

/** How far the heap grows over what it was, garbage not counted: looked at every 50 ms in a run that is not timed. */
async function heapGrowth(): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  const look = setInterval(() => {
    collectGarbage();
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }, 50);
  await streamed();
  clearInterval(look);
  return most;
}

await direct();
await streamed();
const [alone, through]: [number[], number[]] = [[], []];
for (let run = 0; run < runs; run++) {
  alone.push(await direct());
  through.push(await streamed());
}
const heap = await heapGrowth();
await reader.terminate();

await stop();

console.log('| through /cypher, ms | driver alone, ms | ratio | heap growth, MB |\n|---|---|---|---|');
console.log(
  `| ${summary(through)} | ${summary(alone)} | ${(median(through) / median(alone)).toFixed(2)} | ${(heap / 1024 / 1024).toFixed(1)} |`,
);
