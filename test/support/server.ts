/** `entente serve` as a child process, with its output and its address. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export class ServerProcess {
  private output = '';
  private readonly exit: Promise<number | null>;

  private constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => (this.output += String(text)));
    this.exit = once(child, 'exit').then(([code]) => code as number | null);
  }

  /** Starts a CLI command with additional environment variables. */
  static start(
    command: readonly string[],
    environment: NodeJS.ProcessEnv,
    script = 'src/cli/main.ts',
  ): ServerProcess {
    const env = { ...process.env, PORT: '0', ENTENTE_LOG: 'silent', NEO4J_URI: '', ...environment };
    return new ServerProcess(
      spawn(process.execPath, ['--import', 'tsx', script, ...command], {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get text(): string {
    return this.output;
  }

  /** Waits until the output contains a text; fails with the output if the process ends before. */
  async says(text: string): Promise<void> {
    await until(() => {
      if (this.output.includes(text)) return true;
      if (this.child.exitCode !== null)
        throw new Error(`ended with ${this.child.exitCode} before "${text}":\n${this.output}`);
      return false;
    });
  }

  /** Waits until it is ready and returns its address. */
  async ready(): Promise<string> {
    await this.says('ready at ');
    await until(() => /ready at \S+\n/.test(this.output));
    return /ready at (\S+)\n/.exec(this.output)?.[1] ?? '';
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async ended(): Promise<Ended> {
    return { code: await this.exit, output: this.output };
  }

  /** Ends it if it is still running. */
  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.kill('SIGTERM');
    await this.exit;
  }
}

/** Waits for a condition, polling every 50 ms; the time limit of the test applies. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}
