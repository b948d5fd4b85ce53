/** Rows as columns of text on a terminal. Widths come from the first rows, so that what follows can be written as it comes. */

/** Rows that are looked at for the widths. */
const LOOKED_AT = 100;
/** A wider cell pushes its line to the right, and is never cut. */
const WIDEST = 40;

export class TextTable {
  private waiting: string[][] = [];
  private widths: readonly number[] | undefined;
  private readonly wide = new Map<string, number>();

  constructor(private readonly columns: readonly string[]) {}

  /** @returns lines that can be written now. */
  add(row: readonly unknown[]): string {
    const cells = row.map(cellOf);
    if (this.widths) return this.line(cells, this.widths);
    this.waiting.push(cells);
    return this.waiting.length < LOOKED_AT ? '' : this.begun();
  }

  /** @returns what was still waiting. */
  end(): string {
    return this.widths ? '' : this.begun();
  }

  private begun(): string {
    const all = [this.columns, ...this.waiting];
    const widths = this.columns.map((_, at) =>
      Math.min(WIDEST, Math.max(1, ...all.map((cells) => this.widthOf(cells[at] ?? '')))),
    );
    this.widths = widths;
    const rule = widths.map((width) => '─'.repeat(width)).join('  ');
    const lines = this.waiting.map((cells) => this.line(cells, widths));
    this.waiting = [];
    return `${this.line(this.columns, widths)}${rule}\n${lines.join('')}`;
  }

  private line(cells: readonly string[], widths: readonly number[]): string {
    const padded = cells.map(
      (cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - this.widthOf(cell))),
    );
    return `${padded.join('  ').trimEnd()}\n`;
  }

  /** Hangul, Han and the like take two places (Unicode Standard Annex 11, roughly); marks that combine take none. */
  private widthOf(text: string): number {
    const known = this.wide.get(text);
    if (known !== undefined) return known;
    const bare = text.replace(/\p{M}/gu, '');
    const wide =
      bare.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu)?.length ?? 0;
    const width = [...bare].length + wide;
    if (text.length <= WIDEST && this.wide.size < 10_000) this.wide.set(text, width);
    return width;
  }
}

/** One line: what would break it is written as an escape. */
function cellOf(value: unknown): string {
  if (value === null) return '–';
  if (typeof value === 'string') return onOneLine(value);
  if (typeof value !== 'object') return String(value);
  if ('$type' in value && '_value' in value && typeof value._value === 'string') {
    return onOneLine(value._value);
  }
  return onOneLine(JSON.stringify(value));
}

/** Escapes of control characters also keep a text in the graph from driving the terminal. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}
