/** Processes that do nothing but take time of the processor, so that a test meets a machine as busy as a user's. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** They end by themselves after this many milliseconds, should nobody end them. */
const LONGEST_MS = 600_000;

export class BusyProcesses {
  private readonly children: ChildProcess[];

  constructor(count: number) {
    const program = `const end = Date.now() + ${LONGEST_MS}; while (Date.now() < end);`;
    this.children = Array.from({ length: count }, () =>
      spawn(process.execPath, ['-e', program], { stdio: 'ignore' }),
    );
  }

  /** Fails if one ended too early: the machine was not busy then. */
  async stop(): Promise<void> {
    const early = this.children.filter((child) => child.exitCode !== null || child.signalCode !== null);
    for (const child of this.children) child.kill('SIGKILL');
    await Promise.all(
      this.children.filter((child) => !early.includes(child)).map((child) => once(child, 'exit')),
    );
    if (early.length > 0) throw new Error(`${early.length} busy processes ended before they were told to`);
  }
}
