/**
 * The first minutes on a busy machine: a server on an empty data folder, beside two processes that leave it little of the
 * processor. As soon as it says that it is ready, every worked example has an answer, and so has the page.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { API_BASE } from '../../src/api/endpoints.ts';
import { launchBrowser } from '../support/browser.ts';
import { BusyProcesses } from '../support/busy-processes.ts';
import { firstPicture } from '../support/first-picture.ts';
import { curlCommands } from '../support/guide-commands.ts';
import { operationCalls } from '../support/operations.ts';
import { ServerProcess } from '../support/server.ts';

const run = promisify(execFile);

/** How many examples are sent at a time: a few readers who begin together. */
const AT_A_TIME = 4;
const LIMIT_MS = 400_000;

const folder = mkdtempSync(join(tmpdir(), 'entente cold start '));
let busy: BusyProcesses | undefined;
let server: ServerProcess | undefined;

beforeAll(() => {
  busy = new BusyProcesses(2);
});
afterAll(async () => {
  await server?.stop();
  await busy?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function serve(): Promise<string> {
  server = ServerProcess.start(['serve'], { ENTENTE_HOME: join(folder, 'data') });
  return server.ready();
}

interface Sent {
  readonly name: string;
  /** The status, and of a failure what it says. */
  send(): Promise<readonly [status: number, said: string]>;
}

/** The examples of the API's contracts. */
function contractExamples(address: string): Sent[] {
  return operationCalls().map(({ method, example }) => ({
    name: `${method} ${example.path}`,
    async send() {
      const response = await fetch(address + API_BASE + example.path, {
        method,
        ...(example.body !== undefined && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(example.body),
        }),
      });
      return said(response.status, await response.text());
    },
  }));
}

/** The commands of the README and the guide, run by a shell in a folder of their own. */
function guideExamples(address: string): Sent[] {
  // Whatever the command prints or saves, its status comes last on standard error.
  writeFileSync(join(folder, '.curlrc'), 'silent\nshow-error\nwrite-out = "%{stderr}\\n%{http_code}"\n');
  return curlCommands(address).map(({ name, command }) => ({
    name,
    async send() {
      const { stdout, stderr } = await run('sh', ['-c', command], {
        cwd: folder,
        env: { ...process.env, CURL_HOME: folder },
        maxBuffer: 64 * 1024 * 1024,
      });
      return said(Number(stderr.trim().split('\n').at(-1)), stdout);
    },
  }));
}

const said = (status: number, body: string) => [status, status < 300 ? '' : body.slice(0, 300)] as const;

interface Answer {
  readonly name: string;
  readonly ms: number;
  readonly status: number;
  readonly said: string;
}

/** Sends all, a few at a time. */
async function sendAll(examples: readonly Sent[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = [...examples];
  const reader = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const start = performance.now();
      const [status, said] = await next.send();
      answers.push({ name: next.name, ms: performance.now() - start, status, said });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, reader));
  return answers;
}

const seconds = (ms: number) => (ms / 1000).toFixed(1);

it(
  'answers every worked example as soon as it says that it is ready',
  async () => {
    const address = await serve();
    const start = performance.now();
    const [guide, contracts] = [guideExamples(address), contractExamples(address)];
    expect(guide.length).toBeGreaterThan(20);
    expect(contracts.length).toBeGreaterThan(30);
    const answers = await sendAll([...guide, ...contracts]);
    const [longest, slowest] = answers.reduce<[number, string]>(
      (most, { ms, name }) => (ms > most[0] ? [ms, name] : most),
      [0, ''],
    );
    const took = seconds(performance.now() - start);
    process.stderr.write(
      `${answers.length} examples in ${took} s; the slowest took ${seconds(longest)} s: ${slowest}\n`,
    );
    expect(answers.filter(({ status }) => status < 200 || status >= 300)).toEqual([]);
    await server?.stop();
  },
  LIMIT_MS,
);

it(
  'draws the first page as soon as it says that it is ready',
  async () => {
    const browser = await launchBrowser();
    try {
      // Nothing is planned after a start, whether the dossier was loaded by this one or before.
      const { drawnAfter, answers } = await firstPicture(browser, await serve());
      process.stderr.write(`The first picture was drawn ${seconds(drawnAfter)} s after "ready".\n`);
      expect(answers.map(([, url]) => new URL(url).pathname)).toEqual(
        expect.arrayContaining(['/', `${API_BASE}/graph`, expect.stringMatching(/^\/assets\/.*\.js$/)]),
      );
      expect(answers.filter(([status]) => status >= 400)).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  LIMIT_MS,
);
