/**
 * Applies the schema: the scripts of `cypher/schema`, in order, once, their checksums recorded in the database.
 *
 * Schema and data cannot share a transaction in Neo4j. So a starter holds a write lock on one node in an open
 * transaction while another session runs the statements, and only then records them; a second starter waits at the lock
 * and finds the work done. A database that is neither empty nor ours is never written.
 */
import { join } from 'node:path';
import type { Session, Transaction } from 'neo4j-driver';
import { EXIT, StartError } from '../errors.ts';
import { cypherFile } from './cypher-file.ts';
import { CYPHER_FOLDER } from './cypher-folder.ts';
import { type Database, run } from './run.ts';
import { splitScript } from './script.ts';
import { readScripts, type ScriptFile } from './script-files.ts';
import { writeSearchTerms } from './search-terms.ts';

const APPLIED = cypherFile('queries/migrations/applied');
const LOCK_CONSTRAINT = cypherFile('queries/migrations/lock-constraint');
const LOCK = cypherFile('queries/migrations/lock');
const RECORD = cypherFile('queries/migrations/record');
const CONTENTS = cypherFile('queries/migrations/contents');

/**
 * What a script needs beside its statements: values for the data that a database already holds. It runs before the script
 * is recorded, so a start that was stopped midway runs it again.
 */
const DATA_STEPS: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  '003-search-terms': (session) =>
    writeSearchTerms((query, parameters, row) =>
      session.executeWrite((tx) => run(tx, query, parameters, row), { timeout: 0 }),
    ),
};

/** The scripts that make this version's schema. */
export const schemaScripts = () => readScripts(join(CYPHER_FOLDER, 'schema'), 'cypher/schema');

/** Takes the write lock of all starters until the transaction ends. */
export async function lockDatabase(tx: Transaction): Promise<void> {
  await tx.run(LOCK.text);
}

/**
 * Brings the schema up to date and returns the ids of what was applied now.
 * @throws StartError for a foreign database, a changed applied file, a database of a newer version.
 */
export async function migrate(
  db: Database,
  insist: boolean,
  scripts: readonly ScriptFile[] = schemaScripts(),
): Promise<string[]> {
  const { refusal, empty } = await examine(db, insist, scripts);
  if (refusal) throw refusal;
  const session = db.driver.session({ database: db.name });
  const schemaSession = db.driver.session({ database: db.name });
  try {
    await schemaSession.run(LOCK_CONSTRAINT.text);
    const tx = await session.beginTransaction();
    try {
      await lockDatabase(tx);
      const pending = pendingScripts(scripts, await appliedMigrations(tx));
      for (const script of pending) {
        await runSchema(schemaSession, script);
        // An empty database has no data to complete; what is loaded later is loaded complete.
        if (!empty) await DATA_STEPS[script.id]?.(schemaSession);
        await tx.run(RECORD.text, { id: script.id, sha256: script.sha256 });
      }
      await tx.commit();
      return pending.map((script) => script.id);
    } finally {
      await tx.close();
    }
  } finally {
    await Promise.all([session.close(), schemaSession.close()]);
  }
}

/** Whether every script of this version stands recorded: what `/readyz` asks. */
export async function isMigrated(
  db: Database,
  scripts: readonly ScriptFile[] = schemaScripts(),
): Promise<boolean> {
  const session = db.driver.session({ database: db.name, defaultAccessMode: 'READ' });
  try {
    const applied = await session.executeRead((tx) => tx.run(APPLIED.text), { timeout: db.timeoutMs });
    const ids = new Set(applied.records.map((record) => record.get('id') as string));
    return scripts.every((script) => ids.has(script.id));
  } finally {
    await session.close();
  }
}

/**
 * Why a start would refuse this database, read without writing: the one decision of `migrate` and of `entente doctor`.
 * @param insist whether ENTENTE_SCHEMA=apply lets us write into a database that holds the data of others
 */
export async function refusalOf(
  db: Database,
  insist: boolean,
  scripts: readonly ScriptFile[] = schemaScripts(),
): Promise<StartError | undefined> {
  return (await examine(db, insist, scripts)).refusal;
}

async function examine(
  db: Database,
  insist: boolean,
  scripts: readonly ScriptFile[],
): Promise<{ refusal?: StartError; empty: boolean }> {
  const session = db.driver.session({ database: db.name });
  let empty = false;
  try {
    empty = await isEmpty(session, insist);
    pendingScripts(scripts, await appliedMigrations(session));
    return { empty };
  } catch (error) {
    if (error instanceof StartError) return { refusal: error, empty };
    throw error;
  } finally {
    await session.close();
  }
}

/**
 * Whether the database holds no nodes.
 * @throws StartError where it holds the data of others and we may not write into it
 */
async function isEmpty(session: Session, insist: boolean): Promise<boolean> {
  const found = (await session.run(CONTENTS.text)).records[0];
  if (found?.get('nodes') === true && found.get('ours') !== true && !insist) {
    throw new StartError(
      'The database holds data that Entente did not write, so nothing was changed.',
      'Use an empty database, or set ENTENTE_SCHEMA=apply to add schema and dossier to this one.',
      EXIT.database,
    );
  }
  return found?.get('nodes') === false;
}

async function appliedMigrations(tx: Pick<Transaction | Session, 'run'>): Promise<Map<string, string>> {
  const result = await tx.run(APPLIED.text);
  return new Map(
    result.records.map((record) => [record.get('id') as string, record.get('sha256') as string]),
  );
}

function pendingScripts(scripts: readonly ScriptFile[], applied: ReadonlyMap<string, string>): ScriptFile[] {
  const known = new Set(scripts.map((script) => script.id));
  const newer = [...applied.keys()].find((id) => !known.has(id));
  if (newer) {
    throw new StartError(
      `The database has the migration ${newer}, which this version does not know.`,
      'It was written by a newer Entente: update this one, or use another data folder.',
      EXIT.database,
    );
  }
  for (const script of scripts) {
    const recorded = applied.get(script.id);
    if (recorded !== undefined && recorded !== script.sha256) {
      throw new StartError(
        `${script.path} was changed after it was applied to this database.`,
        'Restore the file, and make the change in a new migration.',
        EXIT.database,
      );
    }
  }
  return scripts.filter((script) => !applied.has(script.id));
}

async function runSchema(session: Session, script: ScriptFile): Promise<void> {
  const { statements } = splitScript(script.text);
  for (const statement of statements) {
    try {
      await session.run(statement.text);
    } catch (error) {
      throw new StartError(
        `${script.path}:${statement.line}:${statement.column}: ${(error as Error).message}`,
        'Correct the statement and start again; scripts that were applied are skipped.',
        EXIT.database,
        { cause: error },
      );
    }
  }
}
