/**
 * Runs neighbouring statements of a seed script that only write nodes or relationships as one statement with rows. Neo4j
 * plans each different list of properties anew, some 0.1 CPU seconds on a cold server, and the dossier has over a hundred
 * of them. The script itself stays one that cypher-shell runs unchanged.
 */
import { cypherFile } from './cypher-file.ts';
import { LiteralReader, type LiteralValue, liftRows, SPACE } from './literal-rows.ts';
import type { Statement } from './script.ts';

/** What is sent in one go, and the statements of the script that it stands for. */
export interface Batch {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly first: Statement;
  /** Index of the first statement, and how many there are. */
  readonly index: number;
  readonly count: number;
}

/** The statements that rows are sent with, by the label of the nodes or by whether a date is part of the identity. */
const NODES: Readonly<Record<string, string>> = {
  Entity: cypherFile('queries/seed/merge-entities').text,
  Source: cypherFile('queries/seed/merge-sources').text,
};
const RELATIONSHIPS = cypherFile('queries/seed/merge-relationships').text;
const DATED_RELATIONSHIPS = cypherFile('queries/seed/merge-dated-relationships').text;

type Row = Readonly<Record<string, unknown>>;

/** One text for all rows of a form, and the rows of one statement. */
interface Write {
  readonly text: string;
  readonly rows: readonly Row[];
}

/** A value of a row: the literal itself, or the field of the row that the statement is run for. */
type Value = (row: Readonly<Record<string, LiteralValue>>) => LiteralValue;

/** Reads the few forms that the chapters use to write; any other statement is left as it is. */
class WriteReader extends LiteralReader {
  /** A literal, or `row.name`. */
  operand(): Value | undefined {
    this.take(SPACE);
    const field = this.take(/row\.\w+/y)?.slice('row.'.length);
    if (field !== undefined) return (row) => row[field] ?? null;
    const literal = this.value();
    return literal === undefined ? undefined : () => literal;
  }

  /** `SET x:A:B, x.name = …` up to the end of the statement. */
  assignments(variable: string): { labels: string[]; properties: [string, Value][] } | undefined {
    if (this.take(/\s*SET\b/iy) === undefined) return undefined;
    const labels: string[] = [];
    const properties: [string, Value][] = [];
    do {
      this.take(SPACE);
      if (this.take(new RegExp(`${variable}(?!\\w)`, 'y')) === undefined) return undefined;
      const added = this.take(/(?::\w+)+/y);
      if (added !== undefined) labels.push(...added.slice(1).split(':'));
      else {
        const key = this.take(/\.\w+\s*=/y);
        const value = key === undefined ? undefined : this.operand();
        if (key === undefined || value === undefined) return undefined;
        properties.push([key.slice(1, -1).trim(), value]);
      }
    } while (this.take(/(?:\s|\/\/[^\n]*)*,/y) !== undefined);
    this.take(SPACE);
    return this.at === this.source.length ? { labels, properties } : undefined;
  }
}

const evaluated = (values: readonly [string, Value][], row: Readonly<Record<string, LiteralValue>>) =>
  Object.fromEntries(values.map(([key, value]) => [key, value(row)]));

/** `MERGE (x:Entity {id: '…'}) SET x:Event, x.name = '…', …`. */
function nodeWrite(reader: WriteReader): Write | undefined {
  const head = reader.take(/MERGE\s*\(\s*\w+\s*:\s*\w+\s*\{\s*id\s*:/iy);
  const [, variable = '', label = ''] = /\(\s*(\w+)\s*:\s*(\w+)/.exec(head ?? '') ?? [];
  const text = NODES[label];
  const id = text === undefined ? undefined : reader.operand();
  if (text === undefined || id === undefined || reader.take(/\s*\}\s*\)/y) === undefined) return undefined;
  const set = reader.assignments(variable);
  return (
    set && {
      text,
      rows: [{ id: id({}), labels: set.labels, properties: evaluated(set.properties, {}) }],
    }
  );
}

/**
 * `MATCH (a:Entity {id: …}), (b:Entity {id: …}) MERGE (a)-[r:TYPE {when: …}]->(b) SET r.cites = …`, alone or for each row.
 */
function relationshipWrite(
  reader: WriteReader,
  rows: readonly Readonly<Record<string, LiteralValue>>[],
): Write | undefined {
  if (reader.take(/\s*MATCH\s*\(a:Entity \{id:/iy) === undefined) return undefined;
  const from = reader.operand();
  if (from === undefined || reader.take(/\}\),\s*\(b:Entity \{id:/y) === undefined) return undefined;
  const to = reader.operand();
  if (to === undefined || reader.take(/\}\)\s*MERGE\s*\(a\)-\[r:/iy) === undefined) return undefined;
  const type = reader.take(/\w+/y);
  const when = reader.take(/\s*\{when:/y) === undefined ? undefined : reader.operand();
  if (reader.take(when === undefined ? /\]->\(b\)/y : /\}\]->\(b\)/y) === undefined) return undefined;
  const set = reader.assignments('r');
  if (set === undefined || set.labels.length > 0) return undefined;
  return {
    text: when === undefined ? RELATIONSHIPS : DATED_RELATIONSHIPS,
    rows: rows.map((row) => ({
      from: from(row),
      to: to(row),
      type,
      ...(when && { when: when(row) }),
      properties: evaluated(set.properties, row),
    })),
  };
}

function writeOf(statement: string): Write | undefined {
  const node = nodeWrite(new WriteReader(statement, 0));
  if (node !== undefined) return node;
  const reader = new WriteReader(statement, 0);
  if (reader.take(/UNWIND\s+(?=\[)/iy) === undefined) return relationshipWrite(reader, [{}]);
  const rows = reader.value();
  if (!Array.isArray(rows) || reader.take(/\s*AS\s+row\b/iy) === undefined) return undefined;
  return relationshipWrite(reader, rows as Readonly<Record<string, LiteralValue>>[]);
}

/** The statements of a script in order, neighbouring ones of one form together. */
export function batchesOf(statements: readonly Statement[]): Batch[] {
  const batches: Batch[] = [];
  let rows: Row[] | undefined;
  for (const [index, first] of statements.entries()) {
    const write = writeOf(first.text);
    const last = batches.at(-1);
    if (write === undefined) {
      rows = undefined;
      batches.push({ ...liftRows(first.text), first, index, count: 1 });
    } else if (rows !== undefined && last?.text === write.text) {
      rows.push(...write.rows);
      batches[batches.length - 1] = { ...last, count: last.count + 1 };
    } else {
      rows = [...write.rows];
      batches.push({ text: write.text, parameters: { rows }, first, index, count: 1 });
    }
  }
  return batches;
}
