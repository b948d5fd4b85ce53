/** Every query of the API runs with the sample of its header and returns the columns that the header names. */
import { describe, expect, it } from 'vitest';
import { warmedQueries, warmUp } from '../../../src/api/warm-up.ts';
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
  it('begins with the picture, and leaves seed and migrations alone', () => {
    expect(warmedQueries()[0]).toMatch(/^queries\/graph\//);
    expect(warmedQueries().filter((name) => /^queries\/(seed|migrations|checks)\//.test(name))).toEqual([]);
  });

  it('ends quietly, stopped or not', async () => {
    await warmUp(testDatabase());
    await warmUp(testDatabase(), AbortSignal.abort());
  });
});
