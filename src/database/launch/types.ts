/** What a start of the database takes and gives: kept apart so that each way of starting shares it without a cycle. */

/** Where the start tells a person what happens. */
export interface Reporter {
  /** One line for the person at the terminal. */
  say(line: string): void;
  /** One line that only those want who look closer (`--verbose`). */
  detail?(line: string): void;
  /** A passing text: overwritten on a terminal, left out elsewhere. */
  progress(text: string): void;
}

/** A database that answers by Bolt with these credentials. */
export interface RunningDatabase {
  readonly kind: 'uri' | 'managed' | 'docker';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** One line: what it is and where, without secrets. */
  readonly description: string;
  /** Ends a managed database of this process (clean stop, then kill); leaves any other. May be called twice. */
  stop(): Promise<void>;
  /** Resolves when a managed server ends without `stop`; undefined where nobody here can know. */
  readonly ended: Promise<{ code: number | null }> | undefined;
}

/**
 * Why one way to a database cannot be gone on this machine. The launcher passes over to the next way;
 * where none is left, the remedies are what it prints.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  constructor(
    readonly reason: 'java' | 'maven' | 'download' | 'docker' | 'image',
    message: string,
    /** What to install or set so that this way opens. */
    readonly remedy: string,
  ) {
    super(message);
  }
}

/** Milliseconds left until a point in time, never below one. */
export function remainingMs(deadline: number): number {
  return Math.max(1, deadline - Date.now());
}
