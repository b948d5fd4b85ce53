/** What every command shares: how it speaks to a person or to a script, and how its errors end. */
import type { Reporter } from '../database/launch/index.ts';
import { EXIT, StartError } from '../errors.ts';

/** Without a terminal a step whose text only counts up is printed again after this time, in milliseconds. */
const REPEAT_MS = 15_000;

/**
 * Lines go to standard error, so that standard output holds answers only. Progress is overwritten on a terminal; elsewhere
 * it is left out, or, for a command that runs for long (`steps`), printed as one line for each step with the time elapsed.
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
