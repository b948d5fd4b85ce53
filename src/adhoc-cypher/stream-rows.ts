/**
 * Streams the rows of a running query. Rows are converted to JSON as they arrive and passed on in batches, because one
 * promise per row would cost more than the row. When too much is pending, the connection is paused, so that a slow
 * reader slows down the cursor in the database.
 */
import type { Record as DriverRecord, Result } from 'neo4j-driver';
import type { ReadTransaction } from './transaction.ts';
import { toValue, type Value } from './values.ts';

export type Row = readonly Value[];

/** First the columns, then batches of rows; `json` holds each row as JSON text. */
export type RowsPart =
  | { readonly is: 'columns'; readonly columns: readonly string[] }
  | { readonly is: 'rows'; readonly rows: readonly Row[]; readonly json: readonly string[] };

export interface RowCount {
  readonly showing: number;
  readonly truncated: boolean;
  /** The limit that truncated the result. */
  readonly cut?: 'rows' | 'bytes';
  /** Of a truncated result: the minimum number of rows. */
  readonly atLeast?: number;
}

export interface RowCaps {
  readonly rows: number;
  /** Of all rows as JSON. */
  readonly bytes: number;
}

/** Characters of JSON that may wait for the reader. */
const MAX_PENDING = 65_536;
/** The most UTF-8 bytes of one UTF-16 code unit. */
const MAX_BYTES_PER_UNIT = 3;

/**
 * @returns the number of rows, and the limit that truncated them
 * @throws the driver's error, after the rows that came before it
 */
export async function* streamRows(
  tx: ReadTransaction,
  result: Result,
  caps: RowCaps,
): AsyncGenerator<RowsPart, RowCount, void> {
  const buffer = new RowBuffer(tx, caps);
  result.subscribe(buffer);
  try {
    for (;;) {
      const part = buffer.take();
      if (part) yield part;
      else if (buffer.ended) return buffer.rowCount();
      else await buffer.more();
    }
  } finally {
    buffer.ended = true;
  }
}

/** Buffers what the driver delivers until it is read. */
class RowBuffer {
  private columns: readonly string[] | undefined;
  private rows: Row[] = [];
  private json: string[] = [];
  private pending = 0;
  private width = 0;
  private showing = 0;
  /** Of the rows that were read. */
  private bytes = 0;
  private cut: RowCount['cut'];
  private failure: { readonly error: unknown } | undefined;
  private wake: () => void = () => undefined;
  ended = false;

  constructor(
    private readonly tx: ReadTransaction,
    private readonly caps: RowCaps,
  ) {}

  onKeys(columns: string[]): void {
    this.columns = columns;
    this.width = columns.length;
    this.wake();
  }

  onNext(record: DriverRecord): void {
    this.tx.recordRead();
    if (this.ended) return;
    try {
      this.add(record);
    } catch (error) {
      // The driver would mistake an exception for an error of its own.
      this.onError(error);
    }
    this.wake();
  }

  onCompleted(): void {
    this.ended = true;
    this.wake();
  }

  onError(error: unknown): void {
    // Errors after truncation do not matter.
    if (this.ended) return;
    this.ended = true;
    this.failure = { error };
    this.wake();
  }

  /** @throws the error of the query, after all rows before it are read */
  take(): RowsPart | undefined {
    const columns = this.columns;
    if (columns) {
      this.columns = undefined;
      return { is: 'columns', columns };
    }
    const [rows, json] = [this.rows, this.json];
    if (rows.length > 0) {
      this.bytes += bytesOf(json);
      [this.rows, this.json, this.pending] = [[], [], 0];
      this.tx.resume();
      return { is: 'rows', rows, json };
    }
    if (this.failure) throw this.failure.error;
    return undefined;
  }

  /** Waits for the next event of the driver. */
  more(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  rowCount(): RowCount {
    const [showing, cut] = [this.showing, this.cut];
    return { showing, truncated: cut !== undefined, ...(cut && { cut, atLeast: showing + 1 }) };
  }

  private add(record: DriverRecord): void {
    if (this.showing === this.caps.rows) {
      this.end('rows');
      return;
    }
    const row: Value[] = [];
    for (let index = 0; index < this.width; index++) row.push(toValue(record.get(index)));
    const text = JSON.stringify(row);
    if (this.exceedsLimit(text)) {
      this.end('bytes');
      return;
    }
    this.rows.push(row);
    this.json.push(text);
    this.showing += 1;
    this.pending += text.length;
    if (this.pending >= MAX_PENDING) this.tx.pause();
  }

  /** Whether one more row exceeds the limit. Bytes are counted exactly only near the limit. */
  private exceedsLimit(text: string): boolean {
    const left = this.caps.bytes - this.bytes;
    if ((this.pending + text.length) * MAX_BYTES_PER_UNIT <= left) return false;
    return bytesOf(this.json) + bytesOf([text]) > left;
  }

  private end(cut: RowCount['cut']): void {
    this.cut = cut;
    this.ended = true;
  }
}

function bytesOf(texts: readonly string[]): number {
  return Buffer.byteLength(texts.join(''));
}
