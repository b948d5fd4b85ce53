/** `entente export`: the drawn graph, whole or filtered, as a file for other programs. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { defineCommand } from 'citty';
import type { Client } from '../client/client.ts';
import { Failure } from '../client/failure.ts';
import { bytesOf } from '../client/text.ts';
import { EXIT, StartError } from '../errors.ts';
import { InvalidInput, TooMuch } from '../features/common/errors.ts';
import { type ExportQuery, exportQuery } from '../features/export/contract.ts';
import { type ExportFile, exportFile } from '../features/export/export-file.ts';
import { readSettings } from '../settings.ts';
import { withFormat } from './export-format.ts';
import { Opened } from './open.ts';
import { serverArgument, serverFrom, toldOf } from './server-address.ts';
import { answer, commonArguments, guarded, terminalReporter } from './terminal.ts';

const text = (name: keyof ExportQuery) =>
  ({ type: 'string', description: exportQuery.shape[name].meta()?.description ?? '' }) as const;

/** The parameters of the API's `/export`, by the same names. */
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
        'The file; its ending tells the format where --format is not given. Standard output (GEXF) without it.',
    },
    ...FILTERS,
    ...serverArgument,
  },
  run: ({ args }) =>
    guarded(args.json, async () => {
      const query = queryFrom(withFormat(args), process.stdout.isTTY === true && args.out === undefined);
      const server = serverFrom(args.server);
      if (server) return put(await fileThere(server, query), args);
      const opened = await Opened.open(readSettings(), terminalReporter(args));
      try {
        return await put(await exportFile(opened.db, query, new Date()).catch(told), args);
      } finally {
        await opened.close();
      }
    }),
});

type Written = Pick<ExportFile, 'pieces' | 'type'>;

async function put(
  { pieces, type }: Written,
  args: { json: boolean; out?: string | undefined },
): Promise<number> {
  if (args.out === undefined) await pipeline(Readable.from(pieces), process.stdout, { end: false });
  else {
    await written(pieces, args.out);
    answer(args.json, { written: args.out, type }, [`Written: ${args.out}.`]);
  }
  return 0;
}

/** @throws StartError with what the server says */
async function fileThere(server: Client, query: ExportQuery): Promise<Written> {
  try {
    const response = await server.open('export', query, '*/*');
    return { pieces: bytesOf(response), type: response.headers.get('content-type') ?? '' };
  } catch (error) {
    throw error instanceof Failure ? toldOf(error) : error;
  }
}

/**
 * @param toScreen whether a person would see the file itself
 * @throws StartError that names every option with a bad value.
 */
function queryFrom(args: Readonly<Record<string, unknown>>, toScreen: boolean): ExportQuery {
  const given = Object.fromEntries(
    Object.keys(FILTERS).flatMap((name) => (args[name] === undefined ? [] : [[name, args[name]]])),
  );
  const parsed = exportQuery.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`);
    throw new StartError(faults.join('\n'), 'entente export --help says what each takes.', EXIT.usage);
  }
  const { format, part } = parsed.data;
  if (toScreen && format === 'csv' && part === undefined) {
    throw new StartError(
      'All CSV tables together are a zip, which a terminal cannot show.',
      'Write it to a file with --out dossier.zip, or choose one table with --part nodes.',
      EXIT.usage,
    );
  }
  return parsed.data;
}

/** Whole or not at all: written beside, then put in its place. */
async function written(pieces: AsyncIterable<string | Uint8Array>, path: string): Promise<void> {
  const beside = `${path}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(beside));
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new StartError(
      `${path} cannot be written: ${(cause as Error).message}.`,
      'Name a file in a folder that you may write to.',
      EXIT.failed,
      { cause },
    );
  }
}

function told(error: unknown): never {
  if (error instanceof InvalidInput) {
    const faults = error.faults.map(({ pointer, detail }) => `--${pointer.split('/').at(-1)}: ${detail}`);
    throw new StartError(faults.join('\n'), '', EXIT.usage, { cause: error });
  }
  if (error instanceof TooMuch) throw new StartError(error.message, '', EXIT.failed, { cause: error });
  throw error;
}
