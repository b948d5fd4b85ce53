// Many clients in a thread of their own, each with a connection that is kept: each asks at its own moment and again after a
// while, until the round is over. Sent `{ address, clients, paths, every, lasts }`, it answers with how long each request took.
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';

const agent = new Agent({ keepAlive: true, maxSockets: 400 });

async function ask(url) {
  const start = performance.now();
  const sent = request(url, { agent });
  sent.end();
  const [response] = await once(sent, 'response');
  const answer = await text(response);
  if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode} ${answer}`);
  return performance.now() - start;
}

parentPort.on('message', async ({ address, clients, paths, every, lasts }) => {
  const took = [];
  const end = performance.now() + lasts;
  const one = async (_, nth) => {
    await after((nth / clients) * every);
    for (let time = nth; performance.now() < end; time++) {
      const start = performance.now();
      took.push(await ask(address + paths[time % paths.length]));
      await after(Math.max(0, every - (performance.now() - start)));
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  parentPort.postMessage(took);
});
