/**
 * Running another program to its end, and telling whether a process that a file names still is that process: a
 * number alone may have been given to another one since.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Outcome {
  /** Exit code; null where a signal or the time limit ended it. */
  readonly code: number | null;
  /** Standard output and standard error in the order of their arrival. */
  readonly output: string;
  /** True where the program could not be started at all. */
  readonly missing: boolean;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
  /** Called with each whole line of output. */
  readonly onLine?: (line: string) => void;
  /** Windows starts `.cmd` files such as Maven's only through its shell. */
  readonly shell?: boolean;
}

/** Runs a program and waits for its end; never throws. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((done) => {
    const viaShell = options.shell === true;
    const quote = (text: string): string => (viaShell ? `"${text}"` : text);
    const child: ChildProcess = spawn(quote(command), args.map(quote), {
      cwd: options.cwd,
      env: options.env ?? process.env,
      shell: viaShell,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let rest = '';
    const take = (chunk: string): void => {
      output += chunk;
      if (!options.onLine) return;
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine(line);
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    const timer = options.timeoutMs ? setTimeout(() => child.kill('SIGKILL'), options.timeoutMs) : undefined;
    child.on('error', () => {
      clearTimeout(timer);
      done({ code: null, output, missing: true });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, output, missing: false });
    });
  });
}

/** A process as a file can name it: its number, and when it was born in the system's own words. */
export interface ProcessMark {
  readonly pid: number;
  /** Undefined where the system would not tell. */
  readonly born: string | undefined;
}

/** The mark of a process that runs now. */
export function mark(pid: number): ProcessMark {
  return { pid, born: birthOf(pid) };
}

/** True while exactly the marked process runs. */
export function isAlive(process_: ProcessMark): boolean {
  try {
    process.kill(process_.pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (process_.born === undefined) return true;
  const born = birthOf(process_.pid);
  return born === undefined || born === process_.born;
}

/** Sends a signal to the marked process; does nothing where it is gone. */
export function signal(process_: ProcessMark, name: 'SIGTERM' | 'SIGKILL'): void {
  if (!isAlive(process_)) return;
  try {
    process.kill(process_.pid, name);
  } catch {
    // It ended between the two lines.
  }
}

function birthOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      // The name in brackets may hold spaces: count fields after it. Field 3 is the state, 22 the start in ticks.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // A zombie has ended; only its parent has not asked yet.
      return fields[0] === 'Z' ? 'ended' : `${boot}/${fields[19]}`;
    }
    if (process.platform === 'win32') {
      const script = `(Get-Process -Id ${pid}).StartTime.Ticks`;
      return text('powershell', ['-NoProfile', '-NonInteractive', '-Command', script]);
    }
    return text('ps', ['-o', 'lstart=', '-p', String(pid)]);
  } catch {
    return undefined;
  }
}

function text(command: string, args: string[]): string | undefined {
  const output = execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 10_000,
    windowsHide: true,
    env: { ...process.env, LC_ALL: 'C' },
  }).trim();
  return output === '' ? undefined : output;
}
