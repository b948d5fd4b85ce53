/** Folders of numbered Cypher scripts, read in the order of their names, each with its checksum. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ScriptFile {
  /** File name without the ending: `001-unique-ids`. */
  readonly id: string;
  /** Path as a person would open it: `cypher/schema/001-unique-ids.cypher`. */
  readonly path: string;
  readonly text: string;
  /** Hash of the text with line ends as `\n`, so that a checkout on Windows has the same hash. */
  readonly sha256: string;
}

/** The scripts of a folder, in the order of their names. */
export function readScripts(folder: string, shownAs: string): ScriptFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const sha256 = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
      return { id: file.slice(0, -'.cypher'.length), path: `${shownAs}/${file}`, text, sha256 };
    });
}
