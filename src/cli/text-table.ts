/** Formats rows as a text table. Column widths come from the first rows, so later rows can be printed as they arrive. */
import stringWidth from 'string-width';

/** Number of rows that determine the widths. */
const SAMPLED_ROWS = 100;
/** A wider cell is not cut; it shifts the rest of its line to the right. */
const MAX_WIDTH = 40;

export class TextTable {
  private pending: string[][] = [];
  private widths: readonly number[] | undefined;

  constructor(private readonly columns: readonly string[]) {}

  /** @returns the lines that can be printed now */
  add(row: readonly unknown[]): string {
    const cells = row.map(cellText);
    if (this.widths) return this.line(cells, this.widths);
    this.pending.push(cells);
    return this.pending.length < SAMPLED_ROWS ? '' : this.flush();
  }

  /** @returns the remaining lines */
  end(): string {
    return this.widths ? '' : this.flush();
  }

  private flush(): string {
    const all = [this.columns, ...this.pending];
    const widths = this.columns.map((_, at) =>
      Math.min(MAX_WIDTH, Math.max(1, ...all.map((cells) => stringWidth(cells[at] ?? '')))),
    );
    this.widths = widths;
    const rule = widths.map((width) => '─'.repeat(width)).join('  ');
    const lines = this.pending.map((cells) => this.line(cells, widths));
    this.pending = [];
    return `${this.line(this.columns, widths)}${rule}\n${lines.join('')}`;
  }

  private line(cells: readonly string[], widths: readonly number[]): string {
    const padded = cells.map(
      (cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(cell))),
    );
    return `${padded.join('  ').trimEnd()}\n`;
  }
}

/** The text of one cell, without line breaks. */
function cellText(value: unknown): string {
  if (value === null) return '–';
  if (typeof value === 'string') return escapeControls(value);
  if (typeof value !== 'object') return String(value);
  if ('$type' in value && '_value' in value && typeof value._value === 'string') {
    return escapeControls(value._value);
  }
  return escapeControls(JSON.stringify(value));
}

/** Escapes control characters: they would break the line, or control the terminal. */
function escapeControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}
