/**
 * An error in a date, with the text, the position and a stable code, so that editors can mark it and programs can
 * handle it.
 */

export type EdtfErrorCode =
  /** Not the grammar of EDTF. */
  | 'syntax'
  /** A day or month that the calendar does not have. */
  | 'impossible'
  /** The end lies before the start. */
  | 'order'
  /** Valid EDTF that is not supported, each with its own code. */
  | 'season'
  | 'long-year'
  | 'negative-year'
  | 'date-time'
  | 'list'
  | 'unspecified-digits'
  | 'partial-qualifier'
  | 'significant-digits';

export class EdtfError extends Error {
  override readonly name = 'EdtfError';
  constructor(
    /** The complete text. */
    readonly text: string,
    /** Where the error begins, from 0. The message shows the column, from 1. */
    readonly position: number,
    readonly code: EdtfErrorCode,
    what: string,
  ) {
    super(`${JSON.stringify(text)}, column ${position + 1}: ${what}`);
  }
}
