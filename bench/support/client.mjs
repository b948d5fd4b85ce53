// A program of its own that asks and reads: one connection that is kept, one request after the other. It is sent
// `{ address, method, path, body, times }`, and answers with how long each took until the answer was read and parsed.
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { parentPort } from 'node:worker_threads';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

async function ask({ address, method, path, body }) {
  const start = performance.now();
  const headers = body === undefined ? {} : { 'content-type': 'application/json' };
  const sent = request(address + path, { agent, method, headers });
  sent.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = await once(sent, 'response');
  const answer = await text(response);
  if (response.statusCode !== 200) throw new Error(`${path}: ${response.statusCode} ${answer}`);
  JSON.parse(answer);
  return { took: performance.now() - start, length: answer.length };
}

parentPort.on('message', async (wanted) => {
  const told = [];
  for (let time = 0; time < wanted.times; time++) told.push(await ask(wanted));
  parentPort.postMessage(told);
});
