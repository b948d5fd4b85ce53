/** Every query of the API runs with the sample of its header and returns the columns that the header names. */
import { describe, expect, inject, it } from 'vitest';
import { WarmUp, warmedQueries } from '../../../src/api/warm-up.ts';
import { connect } from '../../../src/database/connect.ts';
import { cypherFile, encodeParameters } from '../../../src/database/cypher-file.ts';
import { testDatabase } from '../../support/database.ts';

describe.each(warmedQueries())('%s', (name) => {
  it('runs with its sample and returns what it says', async () => {
    const query = cypherFile(name);
    const samples = Object.entries(query.parameters).map(([parameter, { sample }]) => [parameter, sample]);
    const { driver, name: database } = testDatabase();
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    try {
      const result = session.run(query.text, encodeParameters(query, Object.fromEntries(samples)));
      // The database names the columns before the first row, so also where there is none.
      expect(await result.keys()).toEqual(Object.keys(query.returns));
      await result;
    } finally {
      await session.close();
    }
  });
});

describe('warming up', () => {
  it('begins with what the first page asks, and leaves seed and migrations alone', () => {
    expect(warmedQueries().slice(0, 3)).toContain('queries/graph/edges');
    expect(warmedQueries().filter((name) => /^queries\/(seed|migrations|checks)\//.test(name))).toEqual([]);
  });

  it('is ready for the first page before the rest, and has planned all in the end', async () => {
    const { uri, username, password, database } = inject('address');
    const db = connect({ uri, username, password, database }, 10_000);
    const warmUp = new WarmUp(db);
    try {
      expect([warmUp.firstPageReady, db.warmth]).toEqual([false, undefined]);
      await warmUp.firstPage();
      expect([warmUp.firstPageReady, db.warmth]).toEqual([true, 'underWay']);
      await warmUp.rest();
      expect(db.warmth).toBe('done');
    } finally {
      await db.close();
    }
  });

  it('stops when it is told to', async () => {
    const db = testDatabase();
    const warmUp = new WarmUp(db);
    await warmUp.rest(AbortSignal.abort());
    expect(db.warmth).toBe('done');
  });
});
