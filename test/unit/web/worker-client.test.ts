/** Requests to a worker and its responses, over a message channel that copies messages as a worker does. */
import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import { serveRequests } from '../../../web/src/worker/serve-requests.ts';
import { WorkerClient, type WorkerPort } from '../../../web/src/worker/worker-client.ts';

const open: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of open.splice(0)) port1.close();
});

/** Doubles numbers, and sends each number up to it first. It cannot double negative numbers. */
function double(number: number, send: (part: number) => void): number {
  if (number < 0) throw new Error(`cannot double ${number}`);
  for (let part = 1; part <= number; part++) send(part);
  return number * 2;
}

/** A client whose workers run in this thread. */
function clientWith(handle: typeof double) {
  const failures: (() => void)[] = [];
  const client = new WorkerClient<number, number, number>(() => {
    const channel = new MessageChannel();
    open.push(channel);
    const { port1, port2 } = channel;
    serveRequests(handle, port2 as unknown as Parameters<typeof serveRequests>[1]);
    port2.start();
    return {
      postMessage: (message) => port1.postMessage(message),
      addEventListener(type: 'message' | 'error', listener: (event: MessageEvent) => void) {
        if (type === 'error') failures.push(listener as () => void);
        else port1.on('message', (data) => listener({ data } as MessageEvent));
      },
      terminate: () => port1.close(),
    } as WorkerPort;
  });
  return { client, fail: () => failures.at(-1)?.() };
}

test('responses and their parts reach their requests, in any order', async () => {
  const { client } = clientWith(double);
  const parts: number[] = [];
  const [four, six] = await Promise.all([
    client.request(2, { onPart: (part) => parts.push(part) }),
    client.request(3),
  ]);
  expect([four, six, parts]).toEqual([4, 6, [1, 2]]);
  expect(open).toHaveLength(1);
});

test('an error in the worker fails its request only', async () => {
  const { client } = clientWith(double);
  const failed = client.request(-1);
  await expect(failed).rejects.toMatchObject({
    kind: 'broken-contract',
    cause: { message: 'cannot double -1' },
  });
  await expect(client.request(1)).resolves.toBe(2);
});

test('a worker that fails ends all its requests, and the next request starts another', async () => {
  const { client, fail } = clientWith(double);
  const lost = client.request(1);
  fail();
  await expect(lost).rejects.toMatchObject({ message: 'Part of the page failed to load. Reload the page.' });
  await expect(client.request(2)).resolves.toBe(4);
  expect(open).toHaveLength(2);
});

test('an aborted request ends with the reason of its signal', async () => {
  const { client } = clientWith(double);
  const controller = new AbortController();
  const onPart = vi.fn();
  const aborted = client.request(5, { signal: controller.signal, onPart });
  controller.abort(new Error('no longer shown'));
  await expect(aborted).rejects.toThrow('no longer shown');
  await expect(client.request(5, { signal: controller.signal })).rejects.toThrow('no longer shown');
  await client.request(1);
  expect(onPart).not.toHaveBeenCalled();
});

test('terminating ends the requests without a response', async () => {
  const { client } = clientWith(double);
  const lost = client.request(1);
  client.terminate();
  await expect(lost).rejects.toMatchObject({ kind: 'broken-contract' });
});
