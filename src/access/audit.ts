/**
 * The audit log: ad-hoc queries, exports and imports, one JSON line each in `audit.log` of the data folder, readable
 * only by its owner. It contains statements and names of parameters, never their values or any credential.
 */
import { appendFile, chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Caller } from './caller.ts';

export interface AuditEntry {
  readonly at: Date;
  readonly caller: Caller;
  readonly act: 'cypher' | 'explain' | 'export' | 'import';
  readonly requestId: string;
  /** Of ad-hoc Cypher: the statement as sent, up to the limit. */
  readonly statement?: string;
  readonly parameters?: readonly string[];
  /** Of other requests: the URL with its query. */
  readonly address?: string;
  /** `ok`, the code of the problem, or `left` if the caller disconnected. */
  readonly outcome: string;
  /** Milliseconds. */
  readonly took: number;
}

/** Most characters of a statement. Longer ones are refused anyway. */
const MAX_LENGTH = 100_000;

/** The recorded parts of a query: its statement and the names of its parameters. */
export function auditFields(
  statement: unknown,
  parameters: unknown,
): Pick<AuditEntry, 'statement' | 'parameters'> {
  return {
    ...(typeof statement === 'string' && { statement: statement.slice(0, MAX_LENGTH) }),
    ...(typeof parameters === 'object' && parameters !== null && { parameters: Object.keys(parameters) }),
  };
}

export interface Audit {
  /** Never throws; errors are passed to `onFailure`. */
  write(entry: AuditEntry): Promise<void>;
}

/** @param onFailure receives each error; the request continues */
export function auditLog(home: string, onFailure: (error: unknown) => void): Audit {
  const path = join(home, 'audit.log');
  const ready = mkdir(dirname(path), { recursive: true });
  // Sequential, so that lines are complete and in order.
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
