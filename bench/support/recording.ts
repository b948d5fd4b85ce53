/** Which statements a request runs, in which transactions, and what waited for what; and the same again by the driver alone. */
import type { Driver } from 'neo4j-driver';
import type { z } from 'zod';
import { type CypherFile, encodeParameters } from '../../src/database/cypher-file.ts';
import { Database, type Parameters, type Reading } from '../../src/database/run.ts';

/** Something that began when those before it had ended; what runs at once has the same ones before it. */
interface Step<T> {
  readonly work: T;
  readonly after: readonly number[];
}
interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
export type Recording = readonly Step<readonly Step<Statement>[]>[];

/** Collects steps as they happen. */
class Steps<T> {
  readonly all: Step<T>[] = [];
  private readonly ended: number[] = [];

  async during<R>(work: T, run: () => Promise<R>): Promise<R> {
    const at = this.all.push({ work, after: [...this.ended] }) - 1;
    const result = await run();
    this.ended.push(at);
    return result;
  }
}

/** A database that keeps what it is asked. */
export class Recorded extends Database {
  private steps = new Steps<readonly Step<Statement>[]>();

  /** What was asked since this was called last. */
  taken(): Recording {
    const { all } = this.steps;
    this.steps = new Steps();
    return all;
  }

  override reading<T>(work: (tx: Reading) => Promise<T>): Promise<T> {
    const statements = new Steps<Statement>();
    return this.steps.during(statements.all, () =>
      super.reading((tx) =>
        work({
          read: <R>(query: CypherFile, parameters: Parameters, row: z.ZodType<R>) =>
            statements.during({ text: query.text, parameters: encodeParameters(query, parameters) }, () =>
              tx.read(query, parameters, row),
            ),
        }),
      ),
    );
  }
}

/** Runs the statements in transactions of the same kind, and makes an object of every row. @returns how many rows came. */
export async function replay(driver: Driver, database: string, recording: Recording): Promise<number> {
  let rows = 0;
  await inOrder(recording, async (statements) => {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    try {
      await session.executeRead(
        (tx) =>
          inOrder(statements, async ({ text, parameters }) => {
            const { records } = await tx.run(text, parameters);
            rows += records.map((record) => record.toObject()).length;
          }),
        { timeout: 60_000 },
      );
    } finally {
      await session.close();
    }
  });
  return rows;
}

async function inOrder<T>(steps: readonly Step<T>[], run: (work: T) => Promise<void>): Promise<void> {
  const done: Promise<void>[] = [];
  for (const { work, after } of steps) {
    done.push(Promise.all(after.map((at) => done[at])).then(() => run(work)));
  }
  await Promise.all(done);
}
