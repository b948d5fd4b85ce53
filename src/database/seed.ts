/**
 * Loads the dossier: all scripts of `cypher/seed`, what is derived from them, the positions of the picture and the
 * record of what was loaded go in one transaction, so that a stop at any moment leaves nothing or all of it.
 */
import { join } from 'node:path';
import type { Transaction } from 'neo4j-driver';
import { z } from 'zod';
import { EXIT, StartError } from '../errors.ts';
import { SIDES } from '../layout/layout-state.ts';
import { kindOfId } from '../model/vocabulary.ts';
import { batchesOf } from './batch-statements.ts';
import { cypherFile } from './cypher-file.ts';
import { CYPHER_FOLDER } from './cypher-folder.ts';
import { cachedPositions } from './layout-cache.ts';
import { lockDatabase } from './migrate.ts';
import { type Database, run } from './run.ts';
import { type Literal, positionOfError, type Script, ScriptError, splitScript } from './script.ts';
import { readScripts, type ScriptFile } from './script-files.ts';
import { writeDerived } from './seed-derived.ts';

const MARKER = cypherFile('queries/seed/marker');
const MARK = cypherFile('queries/seed/mark');
const MISSING = cypherFile('queries/seed/missing-ids');
const STAMP = cypherFile('queries/seed/stamp-origin');
const REMOVE_CITATIONS = cypherFile('queries/seed/remove-citations');
const REMOVE_NODES = cypherFile('queries/seed/remove-nodes');
const POSITIONS = cypherFile('queries/seed/positions');
const WRITE_POSITIONS = cypherFile('queries/seed/write-positions');

const count = z.looseObject({});
const position = z.object({ id: z.string(), x: z.number(), y: z.number(), side: z.enum(SIDES) });
/** As many as a dossier can have. */
const LIMIT = 20_000;

/** What became of a load. `changed` names the scripts that differ from what the database was loaded from. */
export type SeedOutcome =
  | {
      readonly outcome: 'loaded';
      readonly entities: number;
      readonly relationships: number;
      readonly claims: number;
    }
  | { readonly outcome: 'present' }
  | { readonly outcome: 'changed'; readonly scripts: readonly string[] };

export interface SeedOptions {
  /** The cache folder, for the layout. */
  readonly cache: string;
  readonly replace?: boolean;
  readonly scripts?: readonly ScriptFile[];
  readonly signal?: AbortSignal;
}

/** The chapters of the dossier. */
export const seedScripts = () => readScripts(join(CYPHER_FOLDER, 'seed'), 'cypher/seed');

/**
 * Loads the scripts where the database has no dossier yet; with `replace`, removes what only the seed supports and
 * loads again. `signal` gives the load up and rolls it back.
 * @throws StartError with file, line, column and statement for a script that fails or names an id that nothing has.
 */
export async function loadSeed(db: Database, options: SeedOptions): Promise<SeedOutcome> {
  const scripts = options.scripts ?? seedScripts();
  const parsed = scripts.map((file) => ({ file, script: parse(file) }));
  const session = db.driver.session({ database: db.name });
  try {
    // No time limit: the server's own is meant for queries of users.
    const tx = await session.beginTransaction({ timeout: 0 });
    try {
      await lockDatabase(tx);
      const files = scripts.map((script) => `${script.id} ${script.sha256}`);
      const before = (
        await run(tx, MARKER, {}, z.object({ files: z.array(z.string()), loadedAt: z.string() }))
      )[0];
      if (before && !options.replace) return compare(before.files, files);
      const old = before ? await run(tx, POSITIONS, { limit: LIMIT }, position) : [];
      if (before) {
        await run(tx, REMOVE_CITATIONS, {}, count);
        await run(tx, REMOVE_NODES, {}, count);
      }
      for (const { file, script } of parsed) await runScript(tx, file, script, options.signal);
      await refuseMissingIds(tx, parsed);
      await run(tx, STAMP, {}, count);
      const graph = await writeDerived(tx);
      // Readers remember positions: what stays in the dossier hardly moves.
      const positions = cachedPositions(graph, new Map(old.map((place) => [place.id, place])), options.cache);
      await run(tx, WRITE_POSITIONS, { rows: positions }, count);
      await run(tx, MARK, { files }, count);
      options.signal?.throwIfAborted();
      await tx.commit();
      return {
        outcome: 'loaded',
        entities: graph.entities.length,
        relationships: graph.relationships.length,
        claims: graph.claims,
      };
    } finally {
      await tx.close();
    }
  } finally {
    await session.close();
  }
}

function compare(before: readonly string[], now: readonly string[]): SeedOutcome {
  const names = (files: readonly string[]) => files.map((file) => file.split(' ')[0] ?? '');
  const differ = [
    ...now.filter((file) => !before.includes(file)),
    ...before.filter((file) => !now.includes(file)),
  ];
  return differ.length === 0
    ? { outcome: 'present' }
    : { outcome: 'changed', scripts: [...new Set(names(differ))].sort() };
}

function parse(file: ScriptFile): Script {
  try {
    return splitScript(file.text);
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    throw new StartError(
      `${file.path}:${error.message}`,
      'Correct the script; nothing was loaded.',
      EXIT.seed,
    );
  }
}

async function runScript(
  tx: Transaction,
  file: ScriptFile,
  script: Script,
  signal?: AbortSignal,
): Promise<void> {
  for (const { text, parameters, first, index, count } of batchesOf(script.statements)) {
    signal?.throwIfAborted();
    try {
      await tx.run(text, parameters);
    } catch (error) {
      const { message, code } = error as Error & { code?: string };
      if (!code?.startsWith('Neo.ClientError.')) throw error;
      const { line, column } = count === 1 ? positionOfError(first, message) : first;
      const which = count === 1 ? `statement ${index + 1}` : `statements ${index + 1} to ${index + count}`;
      const place = `${file.path}:${line}:${column}, ${which} of ${script.statements.length}`;
      throw new StartError(
        `${place}: ${message.split('\n')[0]}`,
        'Correct the script; nothing was loaded.',
        EXIT.seed,
        { cause: error },
      );
    }
  }
}

const ID = /^(claim|source|obs|[a-z]+):\S+$/;

function isId(literal: Literal): boolean {
  return (
    ID.test(literal.text) &&
    (/^(claim|source|obs):/.test(literal.text) || kindOfId(literal.text) !== undefined)
  );
}

async function refuseMissingIds(
  tx: Transaction,
  parsed: readonly { file: ScriptFile; script: Script }[],
): Promise<void> {
  const named = parsed.flatMap(({ file, script }) =>
    script.literals.filter(isId).map((literal) => ({ id: literal.text, file, literal })),
  );
  const ids = [...new Set(named.map(({ id }) => id))];
  const missing = (await run(tx, MISSING, { ids }, z.object({ id: z.string() })))[0];
  const where = missing && named.find(({ id }) => id === missing.id);
  if (where) {
    throw new StartError(
      `${where.file.path}:${where.literal.line}:${where.literal.column}: unknown id '${where.id}'.`,
      'Correct the id, or add the entity; nothing was loaded.',
      EXIT.seed,
    );
  }
}
