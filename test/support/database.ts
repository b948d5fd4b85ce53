/** The tests' way to the one seeded Neo4j of the run. */
import { inject } from 'vitest';
import { connect } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/run.ts';

let opened: Database | undefined;

/** The seeded database. Shared: a test cleans up what it writes, under ids of its own. */
export function testDatabase(): Database {
  opened ??= connect(inject('address'), 30_000);
  return opened;
}

/** Runs plain Cypher of a test and returns its rows as objects; integers arrive as BigInt. */
export async function cypher(
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const db = testDatabase();
  const session = db.driver.session({ database: db.name });
  try {
    const result = await session.run(text, parameters);
    return result.records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
