/**
 * The typed way to the database: a query from a `.cypher` file, its parameters encoded by the header's types, its rows
 * checked by a schema. Reads run in managed READ transactions with a timeout, so a cluster's followers serve them and
 * the driver retries what may be retried.
 */
import type { Driver, ManagedTransaction, Transaction } from 'neo4j-driver';
import type { z } from 'zod';
import { type CypherFile, encodeParameters } from './cypher-file.ts';
import { plain } from './values.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one query in a transaction that is open, and returns its rows. */
export async function run<T>(
  tx: ManagedTransaction | Transaction,
  query: CypherFile,
  parameters: Parameters,
  row: z.ZodType<T>,
): Promise<T[]> {
  const result = await tx.run(query.text, encodeParameters(query, parameters));
  return result.records.map((record) => row.parse(plain(record.toObject())));
}

/** A transaction in which several queries see one state of the database. */
export interface Reading {
  read<T>(query: CypherFile, parameters: Parameters, row: z.ZodType<T>): Promise<T[]>;
}

export class Database implements Reading {
  constructor(
    private pool: Driver,
    /** Name of the database on the server. */
    readonly name: string,
    /** Longest run of one transaction, in milliseconds. */
    readonly timeoutMs: number,
  ) {}

  get driver(): Driver {
    return this.pool;
  }

  /** Goes on with another connection pool, when the server came back at another port; closes the one before. */
  async reconnect(next: Driver): Promise<void> {
    const before = this.pool;
    this.pool = next;
    await before.close();
  }

  /** Runs one query and returns its rows. @throws the driver's Neo4jError; ZodError where a row is not of the schema. */
  async read<T>(query: CypherFile, parameters: Parameters, row: z.ZodType<T>): Promise<T[]> {
    return this.reading((tx) => tx.read(query, parameters, row));
  }

  /** Runs several queries in one READ transaction. The work may be retried, so it must have no other effect. */
  async reading<T>(work: (tx: Reading) => Promise<T>): Promise<T> {
    const session = this.driver.session({ database: this.name, defaultAccessMode: 'READ' });
    try {
      return await session.executeRead(
        (tx) => work({ read: (query, parameters, row) => run(tx, query, parameters, row) }),
        { timeout: this.timeoutMs },
      );
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.pool.close();
  }
}
