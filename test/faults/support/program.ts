/**
 * Programs that tests start, watch and kill. Every one that a test leaves running is killed when its file ends, together
 * with the Java that it named, so that a failing test burdens no other.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export type Event = { readonly event: string } & Readonly<Record<string, unknown>>;

export class Program {
  readonly events: Event[] = [];
  readonly exit: Promise<number | null>;
  private readonly child: ChildProcess;
  private errors = '';

  constructor(script: URL, environment: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(script)], {
      // In its own process group, so that a test can send Ctrl-C to it.
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: cleanEnvironment(environment),
    });
    this.child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      this.errors += chunk;
    });
    this.child.stdin?.on('error', () => {});
    if (this.child.stdout) {
      createInterface({ input: this.child.stdout }).on('line', (line) => {
        this.events.push(JSON.parse(line) as Event);
      });
    }
    this.exit = new Promise((resolve) => this.child.on('close', (code) => resolve(code)));
    programs.push(this);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Waits for the first event with this name. */
  async event(name: string, timeoutMs = 120_000): Promise<Event> {
    return until(
      `event ${name}`,
      () => {
        const found = this.events.find((each) => each.event === name);
        if (!found && this.ended) throw new Error(`the program ended without ${name}: ${this.report()}`);
        return found;
      },
      timeoutMs,
    );
  }

  tell(word: string): void {
    this.child.stdin?.write(`${word}\n`);
  }

  kill(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Kills the program and its process group. */
  killGroup(): void {
    process.kill(-this.pid, 'SIGKILL');
  }

  /** Like Ctrl-C: sends the signal to the whole process group. */
  interruptGroup(): void {
    process.kill(-this.pid, 'SIGINT');
  }

  report(): string {
    return `${JSON.stringify(this.events.slice(-5))} ${this.errors}`;
  }
}

const programs: Program[] = [];

/** Ends all programs that the tests of a file left running. Call it in `afterAll`. */
export async function endPrograms(): Promise<void> {
  for (const program of programs.splice(0)) {
    if (!program.ended) program.kill('SIGKILL');
    await program.exit;
    const ready = program.events.find((each) => each.event === 'ready');
    // Java ends by itself when its owner is killed. If that failed, it is ended here.
    for (const pid of [ready?.java, ready?.watchdog]) {
      if (typeof pid === 'number') await gone(pid, 20_000).catch(() => process.kill(pid, 'SIGKILL'));
    }
  }
}

/** Starts the owner of a database in a data folder. */
export function owner(home: string, environment: NodeJS.ProcessEnv = {}): Program {
  const script = new URL('./owner.ts', import.meta.url);
  return new Program(script, { ENTENTE_HOME: home, ENTENTE_DATABASE: 'managed', ...environment });
}

/** The environment without variables that select a database. */
export function cleanEnvironment(added: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, ...rest } = process.env;
  return { ...rest, ...added };
}

/** Waits until a function returns a value. The name is for the error message. */
export async function until<T>(
  name: string,
  look: () => T | undefined | false,
  timeoutMs = 30_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs / 1000} s in vain for ${name}`);
    await sleep(20);
  }
}

export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until a process has ended, within the time that the product promises. */
export async function gone(pid: number, timeoutMs: number): Promise<void> {
  await until(`the end of process ${pid}`, () => !runs(pid), timeoutMs);
}
