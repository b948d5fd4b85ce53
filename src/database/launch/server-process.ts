/** The Neo4j process of a managed database: its command line, its birth under the watchdog, and its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DataFolder } from './data-folder.ts';
import { reportsDamagedJars } from './jars.ts';
import type { Memory } from './memory.ts';
import { configText } from './neo4j-settings.ts';
import { mark, type ProcessMark, signal } from './process.ts';
import { remainingMs } from './types.ts';

const WATCHDOG = fileURLToPath(new URL('./watchdog.mjs', import.meta.url));
/** After the request to end, this long until the kill: a checkpoint of a large store takes seconds. */
const GRACE_MS = 15_000;
const TAIL_LINES = 60;

export interface ServerOptions {
  readonly java: string;
  readonly jars: string;
  readonly paths: DataFolder;
  readonly memory: Memory;
  readonly port: number;
  /** Point in time by which it must have started. */
  readonly deadline: number;
  /** Called as soon as a process is there, so that the lock file can name it. */
  readonly onSpawn: (who: 'watchdog' | 'java', process_: ProcessMark) => void;
}

/** A start that failed: why, and the last lines that Java printed. */
export class ServerFailure extends Error {
  override readonly name = 'ServerFailure';
  constructor(
    readonly reason: 'port' | 'store-locked' | 'jars' | 'ended' | 'timeout',
    readonly tail: readonly string[],
  ) {
    super(`Neo4j did not start: ${reason}`);
  }
}

export interface ServerProcess {
  /** Resolves at the end of Java, whatever the reason. */
  readonly end: Promise<{ code: number | null }>;
  stop(): Promise<void>;
}

/**
 * The optimising compiler (C2) begins at twenty times its default thresholds. A start then costs about as little CPU time as
 * without C2, and a busy server still has its hot methods optimised within seconds.
 */
const LATER_OPTIMISATION = [
  '-XX:Tier4InvocationThreshold=100000',
  '-XX:Tier4MinInvocationThreshold=12000',
  '-XX:Tier4CompileThreshold=300000',
  '-XX:Tier4BackEdgeThreshold=800000',
];

/** Options of the virtual machine; those that open its inside are Neo4j's own requirement. */
export function javaOptions(memory: Memory): string[] {
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xmx${memory.heap}m`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    ...LATER_OPTIMISATION,
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
}

/** Starts Neo4j and waits for its line `Started.`; on failure nothing is left running. */
export async function startServer(order: ServerOptions): Promise<ServerProcess> {
  const { paths } = order;
  mkdirSync(paths.conf, { recursive: true });
  mkdirSync(join(paths.neo4j, 'logs'), { recursive: true });
  writeFileSync(join(paths.conf, 'neo4j.conf'), configText(order.memory, order.port), { mode: 0o600 });
  const args = [...javaOptions(order.memory), '-cp', join(order.jars, '*')];
  args.push(
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${paths.neo4j}`,
    `--config-dir=${paths.conf}`,
  );
  args.push('--console-mode');
  const task = { command: order.java, args, cwd: paths.neo4j, log: paths.consoleLog, graceMs: GRACE_MS };
  const watchdog = spawn(process.execPath, [WATCHDOG, JSON.stringify(task)], {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    // Options meant for this process (a debugger's port, a loader) must not reach it.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  watchdog.stdin.on('error', () => {});
  if (watchdog.pid !== undefined) order.onSpawn('watchdog', mark(watchdog.pid));
  return follow(watchdog, order);
}

function follow(watchdog: ChildProcess, order: ServerOptions): Promise<ServerProcess> {
  return new Promise((started, failed) => {
    const tail: string[] = [];
    let java: ProcessMark | undefined;
    let code: number | null = null;
    let late = false;
    const end = new Promise<{ code: number | null }>((ended) => {
      const gone = (): void => {
        clearTimeout(timer);
        // Somebody killed the watchdog itself: nobody else would end Java.
        if (java) signal(java, 'SIGKILL');
        failed(new ServerFailure(late ? 'timeout' : reasonOf(tail), tail));
        ended({ code });
      };
      watchdog.on('error', gone);
      watchdog.on('close', gone);
    });
    const stop = async (): Promise<void> => {
      hold(watchdog, true);
      watchdog.stdin?.end();
      await end;
    };
    const timer = setTimeout(() => {
      // It fails when all has ended, so that the caller may start another at once.
      late = true;
      void stop();
    }, remainingMs(order.deadline));
    if (!watchdog.stdout) return;
    createInterface({ input: watchdog.stdout }).on('line', (line) => {
      const event = JSON.parse(line) as { event: string; pid?: number; code?: number | null; text?: string };
      if (event.text) tail.push(event.text);
      if (tail.length > TAIL_LINES) tail.shift();
      if (event.event === 'born' && event.pid !== undefined) {
        java = mark(event.pid);
        order.onSpawn('java', java);
      } else if (event.event === 'end') {
        code = event.code ?? null;
        java = undefined;
      } else if (event.text && /\bStarted\.\s*$/.test(event.text)) {
        clearTimeout(timer);
        // A process that forgets to stop its database may still end; the watchdog sees to the rest.
        hold(watchdog, false);
        started({ end, stop });
      }
    });
  });
}

/** Whether this child and its pipes keep the event loop alive. */
function hold(watchdog: ChildProcess, keep: boolean): void {
  const streams = [watchdog.stdin, watchdog.stdout] as unknown as { ref(): void; unref(): void }[];
  for (const each of [watchdog, ...streams]) keep ? each.ref() : each.unref();
}

function reasonOf(tail: readonly string[]): ServerFailure['reason'] {
  const text = tail.join('\n');
  if (/PortBindException|Address already in use|already in use, cannot bind/i.test(text)) return 'port';
  if (/FileLockException|store.?lock|Lock file has been locked/i.test(text)) return 'store-locked';
  if (reportsDamagedJars(text)) return 'jars';
  return 'ended';
}
