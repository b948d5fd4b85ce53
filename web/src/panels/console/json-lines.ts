/**
 * An answer as indented JSON, line by line without ever making all of it: where the lines of each row begin is counted,
 * and only rows in sight are written. Pure.
 */
/** Lines that can be scrolled through; a browser's page ends at some ten million pixels. */
const MAX_LINES = 400_000;

/** Lines of `JSON.stringify(value, null, 2)`. */
export function linesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const items = Array.isArray(value) ? value : Object.values(value);
  return items.length === 0 ? 1 : items.reduce((sum: number, item) => sum + linesIn(item), 2);
}

export class JsonLines {
  /** The line on which each row begins, and the one after the last. */
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

  /** Rows that can be shown. */
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

/** A row as an object by its columns. */
export function recordOf(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, index) => [column, row[index]]));
}
