/**
 * A Cypher script that rebuilds the exported graph in an empty Neo4j: entities, relationships, claims and sources with all
 * properties. It runs in cypher-shell and in Neo4j Browser and may run twice. Values are literals, since a script has no
 * parameters; a statement has at most 100 rows and about 64,000 characters.
 */
import type { PropertyValue } from '../../common/contract.ts';
import { citationLines } from '../citation.ts';
import {
  claimLinks,
  FLOATS,
  type StoredEdge,
  type StoredNode,
  storedClaim,
  storedEntity,
  storedRelation,
  storedSource,
} from '../stored.ts';
import type { ExportData } from '../types.ts';

const MOST_ROWS = 100;
const MOST_CHARACTERS = 64_000;

export function* cypher(exported: ExportData): Generator<string> {
  const { nodes, edges, claims, sources, citation } = exported;
  yield citationLines(citation)
    .map((line) => `// ${line.replace(/\s+/g, ' ')}\n`)
    .join('');
  yield '// For an empty Neo4j 5.26 or later: cypher-shell -f FILE, or paste it into Neo4j Browser.\n\n';
  for (const label of ['Entity', 'Claim', 'Source']) {
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  yield* nodeStatements('Source', sources, storedSource);
  yield* nodeStatements('Entity', nodes, storedEntity);
  yield* edgeStatements(['Entity', 'Entity'], edges.map(storedRelation));
  yield* nodeStatements('Claim', claims, storedClaim);
  const links = [...claimLinks(exported)];
  for (const [type, ends] of Object.entries(LINK_ENDS)) {
    yield* edgeStatements(
      ends,
      links.filter((link) => link.type === type),
    );
  }
}

const LINK_ENDS = {
  FROM_SOURCE: ['Claim', 'Source'],
  ABOUT: ['Claim', 'Entity'],
  ATTRIBUTED_TO: ['Claim', 'Entity'],
  CONTRADICTS: ['Claim', 'Claim'],
  WROTE: ['Entity', 'Source'],
} as const;

function* nodeStatements<T>(
  label: string,
  rows: readonly T[],
  store: (row: T) => StoredNode,
): Generator<string> {
  const byLabels = grouped(rows.map(store), ({ labels }) => labels.filter((each) => each !== label));
  for (const [labels, nodes] of byLabels) {
    const more = labels.map((each) => `:${name(each)}`).join('');
    yield* statements(
      nodes.map(({ properties }) => literalMap(properties)),
      `MERGE (n:${label} {id: row.id}) SET n${more === '' ? ' ' : `${more}, n `}+= row;`,
    );
  }
}

function* edgeStatements(
  [from, to]: readonly [string, string],
  edges: readonly StoredEdge[],
): Generator<string> {
  for (const [[type = ''], ofType] of grouped(edges, (edge) => [edge.type])) {
    // A relationship is known by its id; a link of a claim by its ends, and by its depth where two can be between them.
    const [{ properties: sample } = { properties: {} }] = ofType;
    const key = ['id', 'depth'].find((each) => each in sample);
    const by = key === undefined ? '' : ` {${key}: row.properties.${key}}`;
    yield* statements(
      ofType.map(
        (edge) =>
          `{from: ${literal(edge.from)}, to: ${literal(edge.to)}, properties: ${literalMap(edge.properties)}}`,
      ),
      `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})\nMERGE (a)-[r:${name(type)}${by}]->(b) SET r += row.properties;`,
    );
  }
}

function grouped<T>(rows: readonly T[], key: (row: T) => readonly string[]): [readonly string[], T[]][] {
  const groups = new Map<string, [readonly string[], T[]]>();
  for (const row of rows) {
    const words = key(row);
    const group = groups.get(words.join(' ')) ?? [words, []];
    group[1].push(row);
    groups.set(words.join(' '), group);
  }
  return [...groups.values()];
}

function* statements(rows: readonly string[], clause: string): Generator<string> {
  for (let at = 0; at < rows.length; ) {
    let characters = 0;
    const from = at;
    do characters += rows[at++]?.length ?? 0;
    while (
      at < rows.length &&
      at - from < MOST_ROWS &&
      characters + (rows[at]?.length ?? 0) < MOST_CHARACTERS
    );
    yield `\nUNWIND [\n  ${rows.slice(from, at).join(',\n  ')}\n] AS row\n${clause}\n`;
  }
}

function literalMap(properties: Readonly<Record<string, PropertyValue>>): string {
  const entries = Object.entries(properties).map(
    ([key, value]) => `${name(key)}: ${literal(value, FLOATS.has(key))}`,
  );
  return `{${entries.join(', ')}}`;
}

/** @param float whether a whole number is written as a float */
export function literal(value: PropertyValue, float = false): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, float)).join(', ')}]`;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  return float && Number.isInteger(value) ? `${value}.0` : String(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/**
 * A text in single quotes. Neo4j 5 resolves `\uXXXX` in a query before it reads the quotes, even behind an escaped
 * backslash: so a backslash and a `u` that belong to the text are put into two strings.
 */
function quoted(text: string): string {
  const escaped = text
    .replace(/[\\'\n\r\t\b\f]/g, (character) => ESCAPES[character] ?? character)
    .replace(/\p{Cc}|\p{Cs}|[\u2028\u2029\ufeff]/gu, (character) => unicodeEscape(character))
    .replace(/(?<=\\\\)(?=u)/g, "' + '");
  return `'${escaped}'`;
}

const unicodeEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A name of a label, type or property. */
function name(text: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) ? text : `\`${text.replaceAll('`', '``')}\``;
}
