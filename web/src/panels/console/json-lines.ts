/**
 * Indented JSON of a result, line by line. Only line counts are computed for all rows; only visible rows are
 * formatted. Pure.
 */
/** Scroll limit: browsers support some ten million pixels. */
const MAX_LINES = 400_000;

/** Number of lines of `JSON.stringify(value, null, 2)`. */
export function linesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const items = Array.isArray(value) ? value : Object.values(value);
  return items.length === 0 ? 1 : items.reduce((sum: number, item) => sum + linesIn(item), 2);
}

export class JsonLines {
  /** First line of each row, and the line after the last row. */
  private readonly begins: number[] = [0];
  private written: { readonly row: number; readonly lines: readonly string[] }[] = [];
  private readonly keys: readonly string[];

  constructor(
    columns: readonly string[],
    private readonly rows: readonly (readonly unknown[])[],
    count: number,
  ) {
    this.keys = columns;
    for (let row = 0; row < count; row++) {
      const values = rows[row] ?? [];
      const lines = values.length === 0 ? 1 : values.reduce((sum: number, value) => sum + linesIn(value), 2);
      const end = (this.begins.at(-1) ?? 0) + lines;
      if (end > MAX_LINES) break;
      this.begins.push(end);
    }
  }

  /** Number of rows that can be shown. */
  get shown(): number {
    return this.begins.length - 1;
  }

  get count(): number {
    return this.begins.at(-1) ?? 0;
  }

  /** The text of a line. */
  line(number: number): string {
    let [low, high] = [0, this.shown - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.begins[middle] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    return this.linesOf(low)[number - (this.begins[low] ?? 0)] ?? '';
  }

  private linesOf(row: number): readonly string[] {
    const known = this.written.find((one) => one.row === row);
    if (known) return known.lines;
    const lines = JSON.stringify(recordOf(this.keys, this.rows[row] ?? []), null, 2).split('\n');
    this.written = [{ row, lines }, ...this.written].slice(0, 60);
    return lines;
  }
}

/** A row as an object by column. */
export function recordOf(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, index) => [column, row[index]]));
}
