/** Chooses the format of `entente export` from --format and the file name, and checks that the two agree. */
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
 * The arguments with `format` filled in from the file name; `gexf` if neither is given.
 * @throws StartError if the file ending is unknown, or contradicts the other arguments
 */
export function withFormat<T extends FormatArguments>(args: T): T {
  const { format, part, out } = args;
  if (out === undefined) return { ...args, format: format ?? (part === undefined ? 'gexf' : 'csv') };
  const named = formatsOfName(out);
  if (format === undefined && named[0] === undefined && part === undefined) {
    throw usageError(
      `Unknown file ending: ${basename(out)}.`,
      `Set --format, or use one of these endings: ${KNOWN_ENDINGS.join(', ')}.`,
    );
  }
  const chosen = format ?? named[0] ?? 'csv';
  // An unknown format is reported by the validation of all options.
  if (!isFormat(chosen)) return args;
  if (named.length > 0 && !named.includes(chosen)) {
    throw usageError(
      `The file ending of ${basename(out)} means ${named[0]}, but --format is ${chosen}.`,
      `Remove --format, or use the ending .${endingOf({ format: chosen })}.`,
    );
  }
  if (chosen === 'csv') checkCsvEnding(out, part);
  return { ...args, format: chosen };
}

const isFormat = (word: string): word is Format => FORMATS.some((format) => format === word);

/** A single table is written as .csv, all tables together as .zip. */
function checkCsvEnding(out: string, part: string | undefined): void {
  const ending = /\.(csv|zip)$/i.exec(out)?.[1]?.toLowerCase();
  if (ending === 'csv' && part === undefined) {
    throw usageError(
      `A CSV file holds one table, but the export has several.`,
      `Choose one table with --part nodes, edges, claims or sources, or use the ending .zip for all tables.`,
    );
  }
  if (ending === 'zip' && part !== undefined) {
    throw usageError(
      `The ending of ${basename(out)} means all tables, but --part ${part} selects one.`,
      `Remove --part, or use the ending .csv.`,
    );
  }
}

const usageError = (message: string, remedy: string) => new StartError(message, remedy, EXIT.usage);
