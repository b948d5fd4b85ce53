/**
 * A Cypher file is one statement under a header (`cypher-header.ts`). When it is loaded, its placeholders are expanded
 * (`cypher-template.ts`); when it is run, parts that its parameters do not need are left out (`query-parts.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CYPHER_FOLDER } from './cypher-folder.ts';
import { type CypherHeader, parseHeader } from './cypher-header.ts';
import { expandTemplate } from './cypher-template.ts';
import { encode } from './cypher-types.ts';
import { conditionsOf, requireKnownParts } from './query-part-syntax.ts';

export interface CypherFile extends Omit<CypherHeader, 'takes'> {
  /** Path below `cypher/`, without the ending: `queries/entities/entity`. */
  readonly name: string;
  readonly text: string;
  /** The conditions of the parts that may be left out, see `query-parts.ts`. */
  readonly conditions: readonly string[];
}

/**
 * Parses one file.
 * @throws Error that names file, line and problem.
 */
export function parseCypherFile(name: string, source: string): CypherFile {
  const {
    header: { takes: _ofFragments, ...header },
    text: written,
  } = parseHeader(name, source);
  const expanded = expandTemplate(name, header, written);
  requireKnownParts(name, expanded.text, Object.keys(expanded.parameters));
  return { name, ...header, ...expanded, conditions: conditionsOf(expanded.text) };
}

/** Loads a file by its name below `cypher/`. Called once a query, when its module is loaded. */
export function cypherFile(name: string): CypherFile {
  return parseCypherFile(name, readFileSync(join(CYPHER_FOLDER, `${name}.cypher`), 'utf8'));
}

/** The names of all files below a folder of `cypher/`, in order. */
export function cypherNames(folder: string): string[] {
  return readdirSync(join(CYPHER_FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) =>
      relative('.', join(folder, path.slice(0, -'.cypher'.length)))
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Those parameters that the header of the query declares, out of a set that several queries share. */
export function acceptedParameters(
  file: CypherFile,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => name in file.parameters));
}

/**
 * The parameters as the driver must send them.
 * @throws TypeError for one that is missing, unknown or of another type than the header says.
 */
export function encodeParameters(
  file: CypherFile,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  for (const name of Object.keys(given)) {
    if (!(name in file.parameters)) throw new TypeError(`${file.name} has no parameter ${name}`);
  }
  return Object.fromEntries(
    Object.entries(file.parameters).map(([name, { type }]) => [
      name,
      encode(type, given[name], `${file.name} $${name}`),
    ]),
  );
}
