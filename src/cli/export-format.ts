/** Which format `entente export` writes: what --format says, what the name of the file says, and that both agree. */
import { basename } from 'node:path';
import { EXIT, StartError } from '../errors.ts';
import { FORMATS, type Format } from '../features/export/contract.ts';
import { endingOf, formatsOfName, KNOWN_ENDINGS } from '../features/export/file-names.ts';

export interface FormatArguments {
  readonly format?: string | undefined;
  readonly part?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * The arguments with `format` filled in from the name of the file; `gexf` where neither is given.
 * @throws StartError where the name says nothing, or something else than the arguments
 */
export function withFormat<T extends FormatArguments>(args: T): T {
  const { format, part, out } = args;
  if (out === undefined) return { ...args, format: format ?? (part === undefined ? 'gexf' : 'csv') };
  const named = formatsOfName(out);
  if (format === undefined && named[0] === undefined && part === undefined) {
    throw usage(
      `The name ${basename(out)} does not say which format is meant.`,
      `Give --format, or one of these endings: ${KNOWN_ENDINGS.join(', ')}.`,
    );
  }
  const chosen = format ?? named[0] ?? 'csv';
  // What is no format at all is told with all other bad values.
  if (!isFormat(chosen)) return args;
  if (named.length > 0 && !named.includes(chosen)) {
    throw usage(
      `By its name ${basename(out)} is ${named[0]}, but --format is ${chosen}.`,
      `Leave --format out, or end the name in .${endingOf({ format: chosen })}.`,
    );
  }
  if (chosen === 'csv') requireFittingCsv(out, part);
  return { ...args, format: chosen };
}

const isFormat = (word: string): word is Format => FORMATS.some((format) => format === word);

/** One table is .csv, all together are .zip. */
function requireFittingCsv(out: string, part: string | undefined): void {
  const ending = /\.(csv|zip)$/i.exec(out)?.[1]?.toLowerCase();
  if (ending === 'csv' && part === undefined) {
    throw usage(
      `${basename(out)} is one table, and a graph is several.`,
      `Choose one with --part nodes, edges, claims or sources, or end the name in .zip for all of them.`,
    );
  }
  if (ending === 'zip' && part !== undefined) {
    throw usage(
      `${basename(out)} is a zip of all tables by its name, but --part ${part} is one of them.`,
      `Leave --part out, or end the name in .csv.`,
    );
  }
}

const usage = (message: string, remedy: string) => new StartError(message, remedy, EXIT.usage);
