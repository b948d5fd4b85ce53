/**
 * Why a request failed, grouped by what the user can do: retry, sign in, look elsewhere, or report it. The client throws
 * no other error.
 */
export type FailureKind =
  /** The server or the database does not respond; the request may succeed later. */
  | 'away'
  /** The entity, relationship or page does not exist, or is not in the current network view. */
  | 'missing'
  /** A token is missing, or its role does not permit the request. */
  | 'not-allowed'
  /** The response does not match its contract: client and server have different versions. */
  | 'broken-contract'
  /** The user stopped the request. */
  | 'stopped'
  /** Any other problem that the server reports. */
  | 'refused';

/** An error at a JSON pointer of the request. In a statement also line and column (from 1) and offset (from 0). */
export interface FieldError {
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
      /** The error code of the server, stable for programs. */
      readonly code?: string;
      readonly requestId?: string;
      /** Suggestions for an unknown id. */
      readonly near?: readonly { readonly id: string; readonly name: string }[];
      readonly errors?: readonly FieldError[];
      /** The rule by which a statement was refused. */
      readonly rule?: string;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
  }
}

/** @param why how the response differs from its contract; undefined if it is not JSON */
export function brokenAnswer(path: string, why: string | undefined): Failure {
  const detail =
    why === undefined
      ? `The response of ${path} is not JSON.`
      : `The response of ${path} does not match this version${why && ` (${why})`}. Reload the page or update the client.`;
  return new Failure('broken-contract', detail);
}
