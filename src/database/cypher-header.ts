/**
 * The header of a Cypher file: what the query is for, what it takes and returns, and what its plan must look like. A
 * header that does not parse fails the load, so it cannot go stale.
 *
 *     // Purpose, in one or more lines.
 *     // takes r                                  of a fragment: the variables that its user names
 *     // param id: string = 'state:PRK'           the sample feeds EXPLAIN and is a worked example
 *     // returns name: string, days: integer[]
 *     // plan: NodeUniqueIndexSeek, no Sort       operators that must, or must not, be in the plan
 *     // allow AllNodesScan: reason               an operator that the plan test would refuse, and why it is allowed
 *     // needs VOTED                              only of use where the database holds relationships of this type
 *     // for each of bulkTypes: VOTED             written for VOTED, and run for each type of the list in its place
 */
import { type CypherType, encode, parseType } from './cypher-types.ts';
import { type Lists, VOCABULARY } from './template-values.ts';

export interface CypherParameter {
  readonly type: CypherType;
  readonly sample: unknown;
}

export interface CypherHeader {
  readonly purpose: string;
  /** Variables of a fragment that the query which uses it names. */
  readonly takes: readonly string[];
  readonly parameters: Readonly<Record<string, CypherParameter>>;
  /** Columns in order, by name. */
  readonly returns: Readonly<Record<string, CypherType>>;
  readonly plan: { readonly must: readonly string[]; readonly mustNot: readonly string[] };
  /** Operators that are allowed in the plan, each with its reason. */
  readonly allow: Readonly<Record<string, string>>;
  /** Relationship types without which the query finds nothing. */
  readonly needs: readonly string[];
  /** The type that the text is written for, and those that it is run for. */
  readonly forEach: { readonly written: string; readonly types: readonly string[] } | undefined;
}

/** A literal as a header writes it: JSON, with single quotes for text so that it pastes into Cypher. */
function parseSample(text: string): unknown {
  return JSON.parse(text.replace(/'([^'\\]*)'/g, (_, inner: string) => JSON.stringify(inner)));
}

function parseParameter(line: string): [name: string, parameter: CypherParameter] {
  const head = /^(\w+):/.exec(line);
  if (!head?.[1]) throw new Error('a parameter reads "param name: type = sample"');
  const { type, rest } = parseType(line.slice(head[0].length));
  if (!rest.trimStart().startsWith('=')) throw new Error('a parameter needs a sample after "="');
  const sample = parseSample(rest.trimStart().slice(1).trim());
  encode(type, sample, `the sample of ${head[1]}`);
  return [head[1], { type, sample }];
}

function parseColumns(line: string): Record<string, CypherType> {
  const columns: Record<string, CypherType> = {};
  let rest = line;
  while (rest.trim() !== '') {
    const column = /^\s*(\w+):/.exec(rest);
    if (!column?.[1]) throw new Error('columns read "returns name: type, name: type"');
    const parsed = parseType(rest.slice(column[0].length));
    columns[column[1]] = parsed.type;
    rest = parsed.rest.trim().replace(/^,/, '');
  }
  return columns;
}

function parsePlan(text: string): CypherHeader['plan'] {
  const words = text.split(',').map((word) => word.trim());
  return {
    must: words.filter((word) => !word.startsWith('no ')),
    mustNot: words.filter((word) => word.startsWith('no ')).map((word) => word.slice(3)),
  };
}

function parseForEach(text: string): CypherHeader['forEach'] {
  const [, list = '', written = ''] = /^(\w+): (\w+)$/.exec(text) ?? [];
  const types = VOCABULARY.lists[list as keyof Lists];
  if (types === undefined || !types.includes(written))
    throw new Error('variants read "for each of list: member", see template-values.ts');
  return { written, types };
}

/**
 * Splits a file into its header and the statement.
 * @throws Error that names file, line and problem.
 */
export function parseHeader(name: string, source: string): { header: CypherHeader; text: string } {
  const purpose: string[] = [];
  const header = {
    takes: [] as string[],
    parameters: {} as Record<string, CypherParameter>,
    returns: {},
    plan: { must: [], mustNot: [] } as CypherHeader['plan'],
    allow: {} as Record<string, string>,
    needs: [] as string[],
    forEach: undefined as CypherHeader['forEach'],
  };
  const lines = source.split('\n');
  let at = 0;
  for (; at < lines.length && lines[at]?.startsWith('//'); at++) {
    const line = lines[at]?.slice(2).trim() ?? '';
    try {
      const key = /^(param |returns |plan:|allow |needs |takes |for each of )/.exec(line)?.[1];
      const value = line.slice(key?.length ?? 0);
      if (key === 'param ') {
        const [parameter, of] = parseParameter(value);
        header.parameters[parameter] = of;
      } else if (key === 'returns ') {
        header.returns = { ...header.returns, ...parseColumns(value) };
      } else if (key === 'plan:') {
        header.plan = parsePlan(value);
      } else if (key === 'allow ') {
        const allowed = /^(\w+): (.+)$/.exec(value);
        if (!allowed?.[1] || !allowed[2]) throw new Error('an exception reads "allow Operator: reason"');
        header.allow[allowed[1]] = allowed[2];
      } else if (key === 'needs ') {
        header.needs.push(value);
      } else if (key === 'takes ') {
        header.takes = value.split(' ');
      } else if (key === 'for each of ') {
        header.forEach = parseForEach(value);
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
  return { header: { purpose: purpose.join(' '), ...header }, text };
}
