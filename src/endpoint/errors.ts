/**
 * What can be wrong with a request. Features throw these errors without an HTTP status; `problem.ts` maps each to one.
 */

/** A fault in the input, at a place: `/query/asOf`, `/path/id`, `/body/lift/0`. */
export interface InputFault {
  readonly pointer: string;
  readonly detail: string;
}

export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  constructor(readonly faults: readonly InputFault[]) {
    super(faults.map((fault) => `${fault.pointer}: ${fault.detail}`).join(' '));
  }
}

/** What a caller may have meant. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

/** No entity, relationship or source has the id. */
export class UnknownId extends Error {
  override readonly name = 'UnknownId';
  constructor(
    readonly id: string,
    readonly suggestions: readonly Suggestion[] = [],
  ) {
    super(`No entity, relationship, claim or source has the id ${id}.`);
  }
}

/** The entity exists, but is of another kind than the path expects. */
export class WrongKind extends Error {
  override readonly name = 'WrongKind';
  constructor(
    readonly id: string,
    readonly kind: string,
    readonly wanted: string,
  ) {
    super(`${id} is a ${kind}; this endpoint needs the id of a ${wanted}.`);
  }
}

/** The entity exists, but not in the requested perspective (`asOf`, `knownAt`, `sources`). */
export class NotInPerspective extends Error {
  override readonly name = 'NotInPerspective';
  constructor(
    readonly id: string,
    why: string,
  ) {
    super(`${id} is not in the requested perspective: ${why}`);
  }
}

/** More matches than one answer can hold, where a part of it would mislead. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}
