/**
 * Who asked what of the database in words of their own, and who changed it: one JSON line each in the data folder's
 * `audit.log`, readable by its owner alone. It holds statements, which the operator needs to see, and names of parameters,
 * never their values or any credential.
 */
import { appendFile, chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Caller } from './caller.ts';

export interface AuditEntry {
  readonly at: Date;
  readonly caller: Caller;
  readonly act: 'cypher' | 'explain' | 'export' | 'import';
  readonly requestId: string;
  /** Of ad-hoc Cypher: as it was sent, up to its cap. */
  readonly statement?: string;
  readonly parameters?: readonly string[];
  /** Of what is asked by address alone: the address with its query. */
  readonly address?: string;
  /** `ok`, the code of the problem, or `left` where the caller went away before the end. */
  readonly outcome: string;
  /** Milliseconds. */
  readonly took: number;
}

/** Longest statement that is kept, in characters; a longer one was refused anyway. */
const LONGEST = 100_000;

/** What of a question is recorded: its statement, and the names of its parameters. */
export function wordsOf(
  statement: unknown,
  parameters: unknown,
): Pick<AuditEntry, 'statement' | 'parameters'> {
  return {
    ...(typeof statement === 'string' && { statement: statement.slice(0, LONGEST) }),
    ...(typeof parameters === 'object' && parameters !== null && { parameters: Object.keys(parameters) }),
  };
}

export interface Audit {
  /** Never throws into the request: what cannot be written is told to `onFailure`. */
  write(entry: AuditEntry): Promise<void>;
}

/** @param onFailure told of each failure; the request goes on. */
export function auditLog(home: string, onFailure: (error: unknown) => void): Audit {
  const path = join(home, 'audit.log');
  const ready = mkdir(dirname(path), { recursive: true });
  // One after the other, so that lines stay whole and in order.
  let last: Promise<void> = Promise.resolve();
  const append = async (line: string) => {
    try {
      await ready;
      await appendFile(path, line, { mode: 0o600 });
      await chmod(path, 0o600);
    } catch (error) {
      onFailure(error);
    }
  };
  return {
    write({ caller, at, ...rest }) {
      const line = { at: at.toISOString(), caller: caller.id, name: caller.name, role: caller.role, ...rest };
      last = last.then(() => append(`${JSON.stringify(line)}\n`));
      return last;
    },
  };
}
