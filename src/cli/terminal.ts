/** What every command shares: how it speaks to a person or to a script, and how its errors end. */
import type { Reporter } from '../database/launch/index.ts';
import { EXIT, StartError } from '../errors.ts';

/** Lines go to standard error, so that standard output holds answers only; progress shows on a terminal alone. */
export function terminalReporter(quiet = false, verbose = false): Reporter {
  const live = process.stderr.isTTY === true && !quiet;
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    say(line) {
      clear();
      if (!quiet) process.stderr.write(`${line}\n`);
    },
    detail(line) {
      if (verbose) this.say(line);
    },
    progress(text) {
      if (!live) return;
      clear();
      process.stderr.write(text);
      shown = true;
    },
  };
}

/** Prints one answer: as JSON for scripts, else as the lines given. */
export function answer(json: boolean, value: unknown, lines: readonly string[]): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(''));
}

/**
 * Prints an error as one clear line, what to do as a second, and returns the exit code. Only a fault of ours, which
 * nobody at the terminal can mend, shows its stack.
 */
export function fail(error: unknown, json: boolean): number {
  if (error instanceof StartError) {
    const { message, remedy, exitCode } = error;
    process.stderr.write(
      json ? `${JSON.stringify({ error: message, remedy })}\n` : `${message}\n${remedy ? `${remedy}\n` : ''}`,
    );
    return exitCode;
  }
  process.stderr.write(
    `This is a fault of Entente itself: ${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return EXIT.failed;
}

/** Runs a command's work and sets the exit code. */
export async function guarded(json: boolean, work: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    process.exitCode = fail(error, json);
  }
}

/** The options that every command has. */
export const commonArguments = {
  json: { type: 'boolean', description: 'Print JSON for scripts.', default: false },
  verbose: {
    type: 'boolean',
    description: 'Also say which database is used, and how it was found.',
    default: false,
  },
} as const;
