/** Access of the tests to the seeded Neo4j of the run. */
import { inject } from 'vitest';
import { connect } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/run.ts';

let opened: Database | undefined;

/** The seeded database. It is shared: a test removes what it writes and uses its own ids. */
export function testDatabase(): Database {
  opened ??= connect(inject('address'), 30_000);
  return opened;
}

/** Runs Cypher of a test and returns the rows as objects. Integers are BigInt. */
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
