/**
 * Why an answer did not come, in the terms of what a person can do about it: wait and try again, go elsewhere, or report
 * it. Every request of the explorer fails with this and nothing else.
 */
export type FailureKind =
  /** The server or the database does not answer: the same request may succeed in a while. */
  | 'away'
  /** There is no such thing, or not in this picture. */
  | 'missing'
  /** The answer is not of its contract: page and server are of different versions. */
  | 'broken-contract'
  /** The person stopped it. */
  | 'stopped'
  /** Any other problem that the server reports. */
  | 'refused';

export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly more: {
      readonly requestId?: string;
      /** Of an unknown id: what may have been meant. */
      readonly near?: readonly { readonly id: string; readonly name: string }[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
  }
}
