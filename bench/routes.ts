/**
 * How much longer each address of the API takes, asked over HTTP and its answer parsed, than the driver alone takes for the
 * same statements in the same transactions. What is asked are the worked examples of the addresses themselves. In turns in
 * one run. `npm run bench -- routes [runs]`.
 */

import { API_BASE, ENDPOINTS } from '../src/api/endpoints.ts';
import { openDriver } from '../src/database/connect.ts';
import type { Endpoint, Example } from '../src/endpoint/endpoint.ts';
import { median, summary } from './statistics.ts';
import { type Asked, Client } from './support/client.ts';
import { Recorded, type Recording, replay } from './support/recording.ts';
import { servingOver } from './support/serving.ts';

const runs = Math.max(5, Number(process.argv[2] ?? 7));
/** Requests of one run: its median counts. */
const AT_A_TIME = 15;
/** Asked of both before anything counts, since a server is asked for longer than its code takes to get warm. */
const WARM_UP = 100;
/** Answered from the code alone, from statements of the caller's, or as a file. */
const OTHERS = ['/schema', '/cypher', '/cypher/explain', '/export'];

interface Measured {
  readonly name: string;
  readonly statements: number;
  readonly length: number;
  readonly through: readonly number[];
  readonly alone: readonly number[];
}

const serving = await servingOver((address) => new Recorded(openDriver(address), address.database, 60_000));
const driver = openDriver(serving.database);
const client = new Client(serving.address);

async function measured({ method }: Endpoint, { path, body }: Example): Promise<Measured> {
  const asked = { method: method.toUpperCase(), path: API_BASE + path, body };
  const { recording, length } = await recorded(asked);
  const alone = async (times = AT_A_TIME) => {
    const took: number[] = [];
    for (let time = 0; time < times; time++) {
      const start = performance.now();
      await replay(driver, serving.database.database, recording);
      took.push(performance.now() - start);
    }
    return median(took);
  };
  const through = async (times = AT_A_TIME) => median((await client.ask(asked, times)).took);
  await alone(WARM_UP);
  await through(WARM_UP);
  const [others, ours]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    others.push(await alone());
    ours.push(await through());
  }
  const statements = recording.reduce((sum, { work }) => sum + work.length, 0);
  return { name: decodeURIComponent(path), statements, length, through: ours, alone: others };
}

/** The statements of a request, once nothing is left that only the first request reads. */
async function recorded(asked: Asked): Promise<{ recording: Recording; length: number }> {
  await client.ask(asked, 2);
  serving.db.taken();
  const { length } = await client.ask(asked, 1);
  return { recording: serving.db.taken(), length };
}

console.log(
  '| address | statements | answer, kB | over HTTP, ms | driver alone, ms | ratio |\n|---|---|---|---|---|---|',
);
const ratios: number[] = [];
for (const endpoint of ENDPOINTS.filter(({ path }) => !OTHERS.includes(path))) {
  for (const example of endpoint.examples) {
    const { name, statements, length, through, alone } = await measured(endpoint, example);
    const ratio = median(through) / median(alone);
    ratios.push(ratio);
    console.log(
      `| ${name} | ${statements} | ${(length / 1024).toFixed(0)} | ${summary(through, 1)} | ${summary(alone, 1)} | ${ratio.toFixed(2)} |`,
    );
  }
}
console.log(`\nMedian of the ratios: ${median(ratios).toFixed(2)}.`);

await client.close();
await driver.close();
await serving.stop();
