import { expect, it } from 'vitest';
import { cypherFile } from '../../../src/database/cypher-file.ts';
import { LOOKED_AT } from '../../../src/features/paths/queries.ts';

it('the number of paths that are found is that of the query, where it cannot be a parameter', () => {
  const { text } = cypherFile('queries/paths/shortest');
  expect(text).toContain(`SHORTEST ${LOOKED_AT} `);
  expect(text).toContain(`LIMIT ${LOOKED_AT}`);
});
