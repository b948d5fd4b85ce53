/** What the words of `entente query` mean. */
import { readFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import { parseJson } from '../../api/json-body.ts';
import { EXIT, StartError } from '../../errors.ts';

export const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Question {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  readonly rows: number | undefined;
}

export async function statementFrom(given: string): Promise<string> {
  if (given === '-') return textOf(process.stdin);
  if (!given.startsWith('@')) return given;
  try {
    return readFileSync(given.slice(1), 'utf8');
  } catch (cause) {
    throw new StartError(`${given.slice(1)} cannot be read.`, 'Give @ and the path of a file.', EXIT.usage, {
      cause,
    });
  }
}

/** The parser keeps only the last of several, so they are read from the words themselves. */
export function parametersFrom(words: readonly string[]): Record<string, unknown> {
  const given = words.flatMap((word, at) =>
    word === '--param'
      ? [words[at + 1] ?? '']
      : word.startsWith('--param=')
        ? [word.slice('--param='.length)]
        : [],
  );
  return Object.fromEntries(
    given.map((pair) => {
      const [, name, value = ''] = /^\$?([^=]+)=(.*)$/s.exec(pair) ?? [];
      if (name === undefined) {
        throw new StartError(`--param ${pair} has no name.`, 'Write it as --param day=20190426.', EXIT.usage);
      }
      return [name, valueFrom(value)];
    }),
  );
}

function valueFrom(text: string): unknown {
  if (text.trim() === '') return text;
  try {
    return parseJson(Buffer.from(text));
  } catch {
    return text;
  }
}

export function formatFrom(text: string): Format {
  const format = FORMATS.find((one) => one === text);
  if (format) return format;
  throw new StartError(`There is no format “${text}”.`, `They are ${FORMATS.join(', ')}.`, EXIT.usage);
}

export function rowsFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new StartError(
    `--limit=${text} is no number of rows.`,
    'Give a whole number of at least 1.',
    EXIT.usage,
  );
}

/** The line that a fault is about, with its place marked; nothing where it is about none. */
export function marked(
  statement: string,
  place: { readonly line?: number | undefined; readonly column?: number | undefined } | undefined,
): string {
  const { line, column } = place ?? {};
  if (line === undefined || column === undefined) return '';
  const shown = statement.split(/\r\n|\n|\r/)[line - 1] ?? '';
  return `line ${line}, column ${column}:\n  ${shown.replaceAll('\t', ' ')}\n  ${' '.repeat(column - 1)}^`;
}
