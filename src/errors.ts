/**
 * Errors that a person at a terminal can act on: one line that says what is wrong, one that says what to do.
 * The CLI prints them without a stack trace and exits with their code.
 */

/** Exit codes of the CLI: stable, fit for scripts. */
export const EXIT = { failed: 1, usage: 2, settings: 3, database: 4, seed: 5, integrity: 6 } as const;

export class StartError extends Error {
  override readonly name = 'StartError';
  constructor(
    message: string,
    /** What to do about it, in one sentence; empty where the message already says so. */
    readonly remedy: string,
    readonly exitCode: number = EXIT.failed,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
