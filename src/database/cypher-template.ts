/**
 * Expands the placeholders of a Cypher file when it is loaded, so that a rule is written once and a new type is in every
 * query. Nothing from outside takes part: placeholders name fragments and the vocabulary only.
 *
 *     {{perspective r}}             the fragment cypher/fragments/perspective.cypher, for the variable r. Its parameters
 *                                   and columns become the query's.
 *     [r:{{types walkedTypes}}]     a list of the vocabulary as alternatives: A|B|C
 *     {{value occurrenceTypes}}     a list or map of the vocabulary as a Cypher literal: ['A', 'B']
 *     {{each labels}} … {{it}} … {{end}}    the text once for each member of a list, with commas between
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CYPHER_FOLDER } from './cypher-folder.ts';
import { type CypherHeader, parseHeader } from './cypher-header.ts';
import { VOCABULARY } from './template-values.ts';

/** What a text takes and returns, with what its fragments add. */
type Declared = Pick<CypherHeader, 'parameters' | 'returns'>;

export interface Expanded extends Declared {
  readonly text: string;
}

const EACH = /\{\{each (\w+)\}\}([\s\S]*?)\{\{end\}\}/g;
const PLACEHOLDER = /\{\{([^{}]+)\}\}/g;

const fragments = new Map<string, ReturnType<typeof parseHeader>>();

function fragment(name: string): ReturnType<typeof parseHeader> {
  const known = fragments.get(name);
  if (known) return known;
  const path = join(CYPHER_FOLDER, 'fragments', `${name}.cypher`);
  if (!existsSync(path)) throw new Error(`no fragment ${name} in cypher/fragments`);
  const parsed = parseHeader(`fragments/${name}`, readFileSync(path, 'utf8'));
  fragments.set(name, parsed);
  return parsed;
}

/** A value as Cypher writes it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, of]) => `${key}: ${literal(of)}`)
      .join(', ')}}`;
  return `'${String(value)}'`;
}

function list(name: string): readonly string[] {
  const found = VOCABULARY.lists[name as keyof typeof VOCABULARY.lists];
  if (!found) throw new Error(`no list ${name}, see src/database/template-values.ts`);
  return found;
}

/** Names the variables of a fragment as its user does: whole identifiers, not properties, labels or parameters. */
function rename(text: string, takes: readonly string[], given: readonly string[]): string {
  if (takes.length === 0) return text;
  const names = new Map(takes.map((name, at) => [name, given[at] ?? name]));
  return text.replace(
    new RegExp(`(?<![\\w.$:'])(${takes.join('|')})(?![\\w'])`, 'g'),
    (name) => names.get(name) ?? name,
  );
}

/** Indents the lines of a text like the line that it is put into. */
function indented(text: string, before: string): string {
  const indent = /^ */.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '';
  return text.replaceAll('\n', `\n${indent}`);
}

/** @throws Error that names the file and the placeholder that cannot be expanded. */
export function expandTemplate(name: string, header: Declared, source: string): Expanded {
  const parameters: Declared['parameters'][] = [];
  const returns: Declared['returns'][] = [];

  function expand(text: string, users: readonly string[]): string {
    return text
      .replace(EACH, (_, of: string, each: string, at: number) =>
        list(of)
          .map((member) => each.replaceAll('{{it}}', member))
          .join(indented(',\n', text.slice(0, at))),
      )
      .replace(PLACEHOLDER, (_, inner: string, at: number, all: string) => {
        const [word = '', ...given] = inner.trim().split(/\s+/);
        if (word === 'types') return list(given[0] ?? '').join('|');
        if (word === 'value') return literal(VOCABULARY.maps[given[0] ?? ''] ?? list(given[0] ?? ''));
        if (users.includes(word)) throw new Error(`the fragment ${word} contains itself`);
        const used = fragment(word);
        if (used.header.takes.length !== given.length)
          throw new Error(`the fragment ${word} takes ${used.header.takes.join(', ') || 'no variables'}`);
        parameters.push(used.header.parameters);
        returns.push(used.header.returns);
        const renamed = rename(used.text, used.header.takes, given);
        return indented(expand(renamed, [...users, word]), all.slice(0, at));
      });
  }

  try {
    const text = expand(source, []);
    return {
      text,
      parameters: Object.assign({}, ...parameters, header.parameters),
      returns: Object.assign({}, ...returns, header.returns),
    };
  } catch (error) {
    throw new Error(`cypher/${name}.cypher: ${(error as Error).message}`);
  }
}
