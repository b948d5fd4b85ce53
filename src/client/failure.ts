/**
 * Why an answer did not come, in the terms of what a person can do about it: wait and try again, say who they are, go
 * elsewhere, or report it. Every request of the client fails with this and nothing else.
 */
export type FailureKind =
  /** The server or the database does not answer: the same request may succeed in a while. */
  | 'away'
  /** There is no such thing, or not in this picture. */
  | 'missing'
  /** The server wants to know who asks, or they may not ask this. */
  | 'not-allowed'
  /** The answer is not of its contract: client and server are of different versions. */
  | 'broken-contract'
  /** The person stopped it. */
  | 'stopped'
  /** Any other problem that the server reports. */
  | 'refused';

/** A place in what was sent: a JSON pointer, and of a statement line, column (from 1) and offset (from 0). */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly offset?: number | undefined;
}

export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly more: {
      /** The server's own word for it, stable for programs. */
      readonly code?: string;
      readonly requestId?: string;
      /** Of an unknown id: what may have been meant. */
      readonly near?: readonly { readonly id: string; readonly name: string }[];
      readonly errors?: readonly Fault[];
      /** Of a refused statement: by which rule. */
      readonly rule?: string;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
  }
}

/** @param why where the answer departs from its contract; nothing = it is no JSON at all */
export function brokenAnswer(path: string, why: string | undefined): Failure {
  const detail =
    why === undefined
      ? 'The answer is no JSON.'
      : `The answer of ${path} is not what this version expects${why && ` (${why})`}.`;
  return new Failure('broken-contract', detail);
}
