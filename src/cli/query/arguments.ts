/** Parses the arguments of `entente query`. */
import { readFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import { parseJson } from '../../api/json-body.ts';
import { EXIT, StartError } from '../../errors.ts';

export const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface QueryArguments {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  readonly rows: number | undefined;
}

export async function readStatement(given: string): Promise<string> {
  if (given === '-') return textOf(process.stdin);
  if (!given.startsWith('@')) return given;
  try {
    return readFileSync(given.slice(1), 'utf8');
  } catch (cause) {
    throw new StartError(
      `File ${given.slice(1)} cannot be read.`,
      'Write @ and the path of a file.',
      EXIT.usage,
      {
        cause,
      },
    );
  }
}

/** Read from the raw arguments, because the parser keeps only the last --param. */
export function parseParameters(words: readonly string[]): Record<string, unknown> {
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
        throw new StartError(
          `--param ${pair} has no name.`,
          'Write it as --param NAME=VALUE, such as --param day=20190426.',
          EXIT.usage,
        );
      }
      return [name, parseValue(value)];
    }),
  );
}

function parseValue(text: string): unknown {
  if (text.trim() === '') return text;
  try {
    return parseJson(Buffer.from(text));
  } catch {
    return text;
  }
}

export function parseFormat(text: string): Format {
  const format = FORMATS.find((one) => one === text);
  if (format) return format;
  throw new StartError(`Unknown format “${text}”.`, `Formats: ${FORMATS.join(', ')}.`, EXIT.usage);
}

export function parseLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new StartError(
    `--limit must be a whole number of at least 1 (got ${text}).`,
    'For example: --limit 100.',
    EXIT.usage,
  );
}

/** The line of the statement that an error refers to, with the column marked; empty without a position. */
export function sourceExcerpt(
  statement: string,
  place: { readonly line?: number | undefined; readonly column?: number | undefined } | undefined,
): string {
  const { line, column } = place ?? {};
  if (line === undefined || column === undefined) return '';
  const shown = statement.split(/\r\n|\n|\r/)[line - 1] ?? '';
  return `line ${line}, column ${column}:\n  ${shown.replaceAll('\t', ' ')}\n  ${' '.repeat(column - 1)}^`;
}
