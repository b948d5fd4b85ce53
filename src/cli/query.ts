/** `entente query`: a Cypher statement that reads, under the policy of the API's console, with its rows as they come. */
import { readFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import { defineCommand } from 'citty';
import { DEFAULT_LIMITS } from '../adhoc-cypher/limits.ts';
import { BadParameters, NotCypher, type Place, Refused } from '../adhoc-cypher/refusal.ts';
import { AdhocCypher, type Part, type Summary } from '../adhoc-cypher/run.ts';
import { parseJson } from '../api/json-body.ts';
import { toProblem } from '../api/problem.ts';
import { EXIT, StartError } from '../errors.ts';
import { csvOf, documentOf, linesOf } from '../features/cypher/forms.ts';
import { readSettings } from '../settings.ts';
import { Opened } from './open.ts';
import { guarded, jsonArgument, terminalReporter } from './terminal.ts';
import { TextTable } from './text-table.ts';

const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;
type Format = (typeof FORMATS)[number];

export const queryCommand = defineCommand({
  meta: { name: 'query', description: 'Ask in Cypher; only what reads runs.' },
  args: {
    ...jsonArgument,
    statement: {
      type: 'positional',
      description: 'The statement, @FILE, or - for standard input.',
      required: true,
    },
    param: {
      type: 'string',
      description: 'NAME=VALUE, as often as needed; a value that is no JSON is a text.',
    },
    format: { type: 'string', description: `${FORMATS.join(', ')}.`, default: 'table' },
    limit: { type: 'string', description: 'Most rows.' },
  },
  run: ({ args, rawArgs }) =>
    guarded(args.json, async () => {
      const format = formatFrom(args.json ? 'json' : args.format);
      const statement = await statementFrom(args.statement);
      const parameters = parametersFrom(rawArgs);
      const rows = rowsFrom(args.limit);
      const leaving = new AbortController();
      const leave = () => leaving.abort();
      process.once('SIGINT', leave);
      process.once('SIGTERM', leave);
      // Who closes the pipe (`| head`) has what it wanted: the database's work ends, and nothing is an error.
      let closed = false;
      process.stdout.on('error', () => {
        closed = true;
        leave();
      });
      const settings = readSettings();
      const opened = await Opened.open(settings, terminalReporter(args.json));
      try {
        const cypher = new AdhocCypher(opened.db, { ...DEFAULT_LIMITS, ...settings.cypher });
        const bytes = format === 'json' ? DEFAULT_LIMITS.documentBytes : DEFAULT_LIMITS.streamBytes;
        const parts = cypher.ask({ text: statement, parameters, rows, bytes }, 'cli', leaving.signal);
        await write(parts, format);
        return 0;
      } catch (error) {
        if (leaving.signal.aborted) return closed ? 0 : 130;
        throw explained(error, statement);
      } finally {
        await opened.close();
      }
    }),
});

async function write(parts: AsyncIterable<Part>, format: Format): Promise<void> {
  if (format === 'json') return put(`${JSON.stringify(await documentOf(parts), null, 2)}\n`);
  const told = (error: unknown) => ({ detail: toProblem(error).detail });
  const pieces = { table: tableOf, ndjson: linesOf, csv: csvOf }[format](parts, told);
  for await (const piece of pieces) await put(piece);
}

async function* tableOf(parts: AsyncIterable<Part>): AsyncGenerator<string, void, void> {
  let table = new TextTable([]);
  for await (const part of parts) {
    if (part.is === 'columns') table = new TextTable(part.columns);
    else if (part.is === 'row') yield table.add(part.row);
    else {
      yield table.end();
      process.stderr.write(`${inWords(part.summary)}\n`);
    }
  }
}

function inWords({ showing, cut, atLeast, elapsedMs, notifications }: Summary): string {
  const rows = cut
    ? `Showing ${showing} of at least ${atLeast} rows`
    : `${showing} ${showing === 1 ? 'row' : 'rows'}`;
  return [
    `${rows}, ${elapsedMs} ms.`,
    ...notifications.map(({ title, description }) => `${title}: ${description}`),
  ].join('\n');
}

/** Waits where the reader is slow, so that the database's cursor waits too. */
async function put(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve);
    process.stdout.once('error', () => resolve());
  });
}

async function statementFrom(given: string): Promise<string> {
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
function parametersFrom(words: readonly string[]): Record<string, unknown> {
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

function formatFrom(text: string): Format {
  const format = FORMATS.find((one) => one === text);
  if (format) return format;
  throw new StartError(`There is no format “${text}”.`, `They are ${FORMATS.join(', ')}.`, EXIT.usage);
}

function rowsFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new StartError(
    `--limit=${text} is no number of rows.`,
    'Give a whole number of at least 1.',
    EXIT.usage,
  );
}

/** A refusal with the line it is about, so that the place is seen. */
function explained(error: unknown, statement: string): unknown {
  if (error instanceof BadParameters) {
    return new StartError(error.message, 'Give each as --param NAME=VALUE.', EXIT.usage, { cause: error });
  }
  if (error instanceof Refused || error instanceof NotCypher) {
    return new StartError(error.message, error.place ? marked(statement, error.place) : '', EXIT.usage, {
      cause: error,
    });
  }
  const { code, detail } = toProblem(error);
  if (code === 'internal') return error;
  return new StartError(detail, '', code === 'database-away' ? EXIT.database : EXIT.failed, { cause: error });
}

function marked(statement: string, { line, column }: Place): string {
  const shown = statement.split(/\r\n|\n|\r/)[line - 1] ?? '';
  return `line ${line}, column ${column}:\n  ${shown.replaceAll('\t', ' ')}\n  ${' '.repeat(column - 1)}^`;
}
