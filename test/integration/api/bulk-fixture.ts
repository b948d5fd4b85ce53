/** More entities with positions than one graph response holds, for the tests of one `describe`. */
import { afterAll, beforeAll } from 'vitest';
import { cypher } from '../../support/database.ts';

/** @param name separates them from the fixtures of other tests. */
export function withBulkFixture(name: string): void {
  const origin = `${name}-test`;
  beforeAll(() =>
    cypher(
      `UNWIND range(1, 5001) AS i
       CREATE (:Entity:Factor {id: 'factor:t-' + $name + '-' + i, name: 'Factor ' + i, origin: $origin, x: toFloat(i), y: 0.0, fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0})`,
      { name, origin },
    ),
  );
  afterAll(() =>
    cypher('MATCH (n:Entity {origin: $origin}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS', {
      origin,
    }),
  );
}
