/**
 * A Cypher file is one statement under a header that says what it is for, what it takes, what it returns and what its
 * plan must look like. The header has one grammar; one that does not parse fails the load, so it cannot go stale.
 *
 *     // Purpose, in one or more lines.
 *     // param id: string = 'state:PRK'          the sample feeds EXPLAIN and is a worked example
 *     // returns name: string, days: integer[]
 *     // plan: NodeUniqueIndexSeek, no Sort       operators that must, or must not, be in the plan
 *     // allow AllNodesScan: reason               an operator the plan test would refuse, and why it may stand
 *     // needs VOTED                              only of use where the database holds relationships of this type
 *
 * Parts of the statement may be left out, see `query-parts.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CypherType, encode, parseType } from './cypher-types.ts';
import { conditionsOf, requireKnownParts } from './query-part-syntax.ts';

/** The folder of all Cypher that the product runs. */
export const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher', import.meta.url));

export interface CypherParameter {
  readonly type: CypherType;
  readonly sample: unknown;
}

export interface CypherFile {
  /** Path below `cypher/`, without the ending: `queries/entities/entity`. */
  readonly name: string;
  readonly purpose: string;
  readonly parameters: Readonly<Record<string, CypherParameter>>;
  /** Columns in order, by name. */
  readonly returns: Readonly<Record<string, CypherType>>;
  readonly plan: { readonly must: readonly string[]; readonly mustNot: readonly string[] };
  /** Operators that may stand in the plan, each with its reason. */
  readonly allow: Readonly<Record<string, string>>;
  /** Relationship types without which the query finds nothing. */
  readonly needs: readonly string[];
  readonly text: string;
  /** The conditions of the parts that may be left out, see `query-parts.ts`. */
  readonly conditions: readonly string[];
}

/** A literal as a header writes it: JSON, with single quotes for text so that it pastes into Cypher. */
function parseSample(text: string): unknown {
  return JSON.parse(text.replace(/'([^'\\]*)'/g, (_, inner: string) => JSON.stringify(inner)));
}

function parsePlan(text: string): CypherFile['plan'] {
  const words = text.split(',').map((word) => word.trim());
  return {
    must: words.filter((word) => !word.startsWith('no ')),
    mustNot: words.filter((word) => word.startsWith('no ')).map((word) => word.slice(3)),
  };
}

/**
 * Parses one file.
 * @throws Error that names file, line and fault.
 */
export function parseCypherFile(name: string, source: string): CypherFile {
  const purpose: string[] = [];
  const parameters: Record<string, CypherParameter> = {};
  const returns: Record<string, CypherType> = {};
  const allow: Record<string, string> = {};
  const needs: string[] = [];
  let plan: CypherFile['plan'] = { must: [], mustNot: [] };

  const lines = source.split('\n');
  let at = 0;
  for (; at < lines.length && lines[at]?.startsWith('//'); at++) {
    const line = lines[at]?.slice(2).trim() ?? '';
    try {
      const key = /^(param |returns |plan:|allow |needs )/.exec(line)?.[1];
      if (key === 'param ') {
        const head = /^param (\w+):/.exec(line);
        if (!head?.[1]) throw new Error('a parameter reads "param name: type = sample"');
        const { type, rest } = parseType(line.slice(head[0].length));
        if (!rest.trimStart().startsWith('=')) throw new Error('a parameter needs a sample after "="');
        const sample = parseSample(rest.trimStart().slice(1).trim());
        encode(type, sample, `the sample of ${head[1]}`);
        parameters[head[1]] = { type, sample };
      } else if (key === 'returns ') {
        let rest = line.slice(key.length);
        while (rest.trim() !== '') {
          const column = /^\s*(\w+):/.exec(rest);
          if (!column?.[1]) throw new Error('columns read "returns name: type, name: type"');
          const parsed = parseType(rest.slice(column[0].length));
          returns[column[1]] = parsed.type;
          rest = parsed.rest.trim().replace(/^,/, '');
        }
      } else if (key === 'plan:') {
        plan = parsePlan(line.slice(key.length));
      } else if (key === 'allow ') {
        const allowed = /^allow (\w+): (.+)$/.exec(line);
        if (!allowed?.[1] || !allowed[2]) throw new Error('an exception reads "allow Operator: reason"');
        allow[allowed[1]] = allowed[2];
      } else if (key === 'needs ') {
        needs.push(line.slice(key.length));
      } else {
        purpose.push(line);
      }
    } catch (error) {
      throw new Error(`cypher/${name}.cypher:${at + 1}: ${(error as Error).message}`);
    }
  }
  const text = lines.slice(at).join('\n').trim();
  if (purpose.length === 0)
    throw new Error(`cypher/${name}.cypher:1: the header does not say what the query is for`);
  if (text === '') throw new Error(`cypher/${name}.cypher:${at + 1}: no statement under the header`);
  requireKnownParts(name, text, Object.keys(parameters));
  const conditions = conditionsOf(text);
  return { name, purpose: purpose.join(' '), parameters, returns, plan, allow, needs, text, conditions };
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
