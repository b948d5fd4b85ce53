/**
 * The rows of a running query as they come off the wire. Each is made into JSON at once, and what has come is handed on
 * together when somebody asks: a promise for each row would cost more than the row. Past a mark the connection is read no
 * further, so that a slow reader slows the cursor in the database.
 */
import type { Record as DriverRecord, Result } from 'neo4j-driver';
import type { ReadTransaction } from './transaction.ts';
import { toValue, type Value } from './values.ts';

export type Row = readonly Value[];

/** Columns once, then rows some at a time; `json` holds each row as JSON text. */
export type RowsPart =
  | { readonly is: 'columns'; readonly columns: readonly string[] }
  | { readonly is: 'rows'; readonly rows: readonly Row[]; readonly json: readonly string[] };

export interface Counted {
  readonly showing: number;
  readonly truncated: boolean;
  /** Which cap cut it. */
  readonly cut?: 'rows' | 'bytes';
  /** Of a cut answer: so many rows there are at the least. */
  readonly atLeast?: number;
}

export interface RowCaps {
  readonly rows: number;
  /** Of all rows as JSON. */
  readonly bytes: number;
}

/** Characters of JSON that may wait for the reader. */
const MOST_WAITING = 65_536;
/** Bytes that UTF-8 takes for one UTF-16 code unit at the most. */
const WIDEST = 3;

/**
 * @returns how many rows were handed on, and what was cut
 * @throws the driver's error, after the rows that came before it
 */
export async function* rowsOf(
  tx: ReadTransaction,
  result: Result,
  caps: RowCaps,
): AsyncGenerator<RowsPart, Counted, void> {
  const gathered = new Gathered(tx, caps);
  result.subscribe(gathered);
  try {
    for (;;) {
      const part = gathered.take();
      if (part) yield part;
      else if (gathered.ended) return gathered.counted();
      else await gathered.more();
    }
  } finally {
    gathered.ended = true;
  }
}

/** What the driver has told of a result and nobody has taken yet. */
class Gathered {
  private columns: readonly string[] | undefined;
  private rows: Row[] = [];
  private json: string[] = [];
  private waiting = 0;
  private width = 0;
  private showing = 0;
  /** Of the rows that were taken. */
  private bytes = 0;
  private cut: Counted['cut'];
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
    this.tx.tookRecord();
    if (this.ended) return;
    try {
      this.add(record);
    } catch (error) {
      // The driver would take what is thrown here for a fault of its own.
      this.onError(error);
    }
    this.wake();
  }

  onCompleted(): void {
    this.ended = true;
    this.wake();
  }

  onError(error: unknown): void {
    // What happens to a result that was cut is of no account.
    if (this.ended) return;
    this.ended = true;
    this.failure = { error };
    this.wake();
  }

  /** @throws what ended the result, when all that came before is taken */
  take(): RowsPart | undefined {
    const columns = this.columns;
    if (columns) {
      this.columns = undefined;
      return { is: 'columns', columns };
    }
    const [rows, json] = [this.rows, this.json];
    if (rows.length > 0) {
      this.bytes += bytesOf(json);
      [this.rows, this.json, this.waiting] = [[], [], 0];
      this.tx.readOn();
      return { is: 'rows', rows, json };
    }
    if (this.failure) throw this.failure.error;
    return undefined;
  }

  /** Waits until the driver tells something. */
  more(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  counted(): Counted {
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
    if (this.passes(text)) {
      this.end('bytes');
      return;
    }
    this.rows.push(row);
    this.json.push(text);
    this.showing += 1;
    this.waiting += text.length;
    if (this.waiting >= MOST_WAITING) this.tx.readNoFurther();
  }

  /** Whether one more row is more than the cap allows; the bytes of each are counted only when it comes near. */
  private passes(text: string): boolean {
    const left = this.caps.bytes - this.bytes;
    if ((this.waiting + text.length) * WIDEST <= left) return false;
    return bytesOf(this.json) + bytesOf([text]) > left;
  }

  private end(cut: Counted['cut']): void {
    this.cut = cut;
    this.ended = true;
  }
}

function bytesOf(texts: readonly string[]): number {
  return Buffer.byteLength(texts.join(''));
}
