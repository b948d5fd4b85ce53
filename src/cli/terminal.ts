/** Shared by all commands: output for people and scripts, error messages and exit codes. */
import type { Reporter } from '../database/launch/index.ts';
import { EXIT, StartError } from '../errors.ts';

/** Without a terminal, a progress line of which only the number changes is repeated after this time, in milliseconds. */
const REPEAT_MS = 15_000;

/**
 * Messages go to standard error, so that standard output holds only results. On a terminal, progress overwrites itself.
 * Elsewhere it is omitted, or printed as one line per step with the elapsed time for long commands (`steps`).
 */
export function terminalReporter(
  { json: quiet, verbose }: { readonly json: boolean; readonly verbose: boolean },
  steps = false,
): Reporter {
  const live = process.stderr.isTTY === true && !quiet;
  const begun = Date.now();
  const elapsed = () => `[${((Date.now() - begun) / 1000).toFixed(1).padStart(5)} s]`;
  const prefix = () => (steps && !live ? `${elapsed()} ` : '');
  let shown = false;
  let step = { text: '', at: 0 };
  const clear = () => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    say(line) {
      clear();
      if (!quiet) process.stderr.write(`${prefix()}${line}\n`);
    },
    detail(line) {
      if (verbose) this.say(line);
    },
    progress(text) {
      if (live) {
        clear();
        process.stderr.write(text === '' ? '' : `${steps ? `${elapsed()} ` : ''}${text}`);
        shown = text !== '';
        return;
      }
      if (quiet || !steps || text === '') return;
      const sameStep = text.replace(/[\d.]+/g, '') === step.text.replace(/[\d.]+/g, '');
      if (sameStep && Date.now() - step.at < REPEAT_MS) return;
      step = { text, at: Date.now() };
      process.stderr.write(`${prefix()}${text}\n`);
    },
  };
}

/** Prints a result: as JSON for scripts, otherwise as the given lines. */
export function printResult(json: boolean, value: unknown, lines: readonly string[]): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(''));
}

/**
 * Prints the error on one line and the remedy on a second, and returns the exit code. Only an internal error, which the
 * user cannot fix, is printed with its stack.
 */
export function printError(error: unknown, json: boolean): number {
  if (error instanceof StartError) {
    const { message, remedy, exitCode } = error;
    process.stderr.write(
      json ? `${JSON.stringify({ error: message, remedy })}\n` : `${message}\n${remedy ? `${remedy}\n` : ''}`,
    );
    return exitCode;
  }
  process.stderr.write(
    `Internal error of Entente, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return EXIT.failed;
}

/** Runs a command and sets the exit code. */
export async function runCommand(json: boolean, work: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    process.exitCode = printError(error, json);
  }
}

/** The options that every command has. */
export const commonArguments = {
  json: { type: 'boolean', description: 'Print JSON for scripts.', default: false },
  verbose: {
    type: 'boolean',
    description: 'Also print which database is used and how it was found.',
    default: false,
  },
} as const;
