/**
 * Runs the integrity checks: the invariants of `cypher/checks`, each one statement that returns its violations, and those
 * that take the pure model to decide (`derived-checks.ts`). No violation means that the invariant holds.
 */
import { z } from 'zod';
import { type CypherFile, cypherFile, cypherNames } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { DERIVED_CHECKS } from './derived-checks.ts';
import { type Violation, Violations } from './violations.ts';

export interface CheckResult {
  /** As the file below `cypher/checks`: `relationships-supported`. */
  readonly name: string;
  /** What holds where nothing offends, in a sentence. */
  readonly purpose: string;
  /** In order of their ids, at most as many as asked for. */
  readonly violations: readonly Violation[];
  /** How many there are: the exact number, or a lower bound where the search stopped at the limit. */
  readonly total: { readonly exactly: number } | { readonly atLeast: number };
}

const violationRow = z.object({ violation: z.string(), detail: z.string() });

/** The checks of `cypher/checks`, found in the folder, so that none is missed. */
function cypherChecks(): { name: string; file: CypherFile }[] {
  return cypherNames('checks').map((path) => ({
    name: path.replace(/^checks\//, ''),
    file: cypherFile(path),
  }));
}

/**
 * Runs all checks, one after the other.
 * @param limit the most violations listed of one check.
 * @throws the driver's Neo4jError where the database is away or a check takes longer than the database's timeout.
 */
export async function runChecks(
  db: Reading,
  { limit = 100 }: { limit?: number } = {},
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const { name, file } of cypherChecks()) {
    const violations = await db.read(file, { limit }, violationRow);
    results.push(resultOf(name, file.purpose, violations, limit));
  }
  for (const check of DERIVED_CHECKS) {
    const found = check.rules.map(() => new Violations(limit));
    await check.run(db, found);
    for (const [at, { name, purpose }] of check.rules.entries()) {
      results.push(resultOf(name, purpose, found[at]?.list ?? [], limit));
    }
  }
  return results;
}

function resultOf(
  name: string,
  purpose: string,
  violations: readonly Violation[],
  limit: number,
): CheckResult {
  const count = violations.length;
  return { name, purpose, violations, total: count < limit ? { exactly: count } : { atLeast: count } };
}
