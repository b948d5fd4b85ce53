/**
 * What is wrong with a date, in a form that an editor can mark and a program can tell apart: the text, the place in it
 * and a stable code beside the words.
 */

export type EdtfErrorCode =
  /** Not the grammar of EDTF. */
  | 'syntax'
  /** A day or month that the calendar does not have. */
  | 'impossible'
  /** The end lies before the start. */
  | 'order'
  /** Within EDTF, but refused: each by its own name. */
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
    /** The whole text, as it was given. */
    readonly text: string,
    /** Where in it the fault begins, counted from 0; the message says the column, counted from 1. */
    readonly position: number,
    readonly code: EdtfErrorCode,
    what: string,
  ) {
    super(`${JSON.stringify(text)}, column ${position + 1}: ${what}`);
  }
}
