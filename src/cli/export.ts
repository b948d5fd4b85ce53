/** `entente export`: writes the graph, complete or filtered, to a file for other programs. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { defineCommand } from 'citty';
import type { Client } from '../client/client.ts';
import { Failure } from '../client/failure.ts';
import { bytesOf } from '../client/text.ts';
import { InvalidInput, TooMuch } from '../endpoint/errors.ts';
import { EXIT, StartError } from '../errors.ts';
import { type ExportQuery, exportQuery } from '../features/export/contract.ts';
import { type ExportFile, exportFile } from '../features/export/export-file.ts';
import { readSettings } from '../settings.ts';
import { withFormat } from './export-format.ts';
import { OpenDatabase } from './open-database.ts';
import { clientFor, serverArgument, toStartError } from './server-option.ts';
import { commonArguments, printResult, runCommand, terminalReporter } from './terminal.ts';

const text = (name: keyof ExportQuery) =>
  ({ type: 'string', description: exportQuery.shape[name].meta()?.description ?? '' }) as const;

/** The parameters of the API's `/export`, with the same names. */
const FILTERS = {
  format: text('format'),
  part: text('part'),
  profile: text('profile'),
  kinds: text('kinds'),
  types: text('types'),
  asOf: text('asOf'),
  certainty: text('certainty'),
  undated: text('undated'),
  knownAt: text('knownAt'),
  sources: text('sources'),
} as const;

export const exportCommand = defineCommand({
  meta: {
    name: 'export',
    description:
      'Write the graph to a file: GEXF, GraphML, CSV, JSON, Cytoscape, Cypher, or its sources as CSL-JSON, BibTeX, RIS.',
  },
  args: {
    ...commonArguments,
    out: {
      type: 'string',
      description:
        'The file to write. Its ending sets the format unless --format is given. Default: standard output (GEXF).',
    },
    ...FILTERS,
    ...serverArgument,
  },
  run: ({ args }) =>
    runCommand(args.json, async () => {
      const query = parseQuery(withFormat(args), process.stdout.isTTY === true && args.out === undefined);
      const server = clientFor(args.server);
      if (server) return writeOutput(await fetchExport(server, query), args);
      const opened = await OpenDatabase.open(readSettings(), terminalReporter(args));
      try {
        return await writeOutput(await exportFile(opened.db, query, new Date()).catch(throwStartError), args);
      } finally {
        await opened.close();
      }
    }),
});

type ExportContent = Pick<ExportFile, 'pieces' | 'type'>;

async function writeOutput(
  { pieces, type }: ExportContent,
  args: { json: boolean; out?: string | undefined },
): Promise<number> {
  if (args.out === undefined) await pipeline(Readable.from(pieces), process.stdout, { end: false });
  else {
    await writeFileAtomically(pieces, args.out);
    printResult(args.json, { written: args.out, type }, [`Written: ${args.out}.`]);
  }
  return 0;
}

/** @throws StartError with the error message of the server */
async function fetchExport(server: Client, query: ExportQuery): Promise<ExportContent> {
  try {
    const response = await server.open('export', query, '*/*');
    return { pieces: bytesOf(response), type: response.headers.get('content-type') ?? '' };
  } catch (error) {
    throw error instanceof Failure ? toStartError(error) : error;
  }
}

/**
 * @param toScreen whether the file is printed on a terminal
 * @throws StartError that names every option with an invalid value
 */
function parseQuery(args: Readonly<Record<string, unknown>>, toScreen: boolean): ExportQuery {
  const given = Object.fromEntries(
    Object.keys(FILTERS).flatMap((name) => (args[name] === undefined ? [] : [[name, args[name]]])),
  );
  const parsed = exportQuery.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`);
    throw new StartError(faults.join('\n'), 'See entente export --help for the allowed values.', EXIT.usage);
  }
  const { format, part } = parsed.data;
  if (toScreen && format === 'csv' && part === undefined) {
    throw new StartError(
      'The CSV tables form a ZIP archive, which cannot be shown on a terminal.',
      'Write it to a file with --out dossier.zip, or choose one table with --part nodes.',
      EXIT.usage,
    );
  }
  return parsed.data;
}

/** Writes a temporary file and renames it, so an interrupted export leaves no partial file. */
async function writeFileAtomically(pieces: AsyncIterable<string | Uint8Array>, path: string): Promise<void> {
  const temporary = `${path}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(temporary));
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new StartError(
      `${path} cannot be written: ${(cause as Error).message}.`,
      'Choose an existing folder with write permission.',
      EXIT.failed,
      { cause },
    );
  }
}

function throwStartError(error: unknown): never {
  if (error instanceof InvalidInput) {
    const faults = error.faults.map(({ pointer, detail }) => `--${pointer.split('/').at(-1)}: ${detail}`);
    throw new StartError(faults.join('\n'), '', EXIT.usage, { cause: error });
  }
  if (error instanceof TooMuch) throw new StartError(error.message, '', EXIT.failed, { cause: error });
  throw error;
}
