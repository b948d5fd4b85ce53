import { expect, test } from 'vitest';
import { memoryFor } from '../../../src/database/launch/memory.ts';

const GiB = 1024 ** 3;

test.each([
  [1, { heap: 512, pageCache: 128, transactions: 384, oneTransaction: 192 }],
  [8, { heap: 1365, pageCache: 1024, transactions: 1023, oneTransaction: 511 }],
  [512, { heap: 4096, pageCache: 8192, transactions: 3072, oneTransaction: 1536 }],
])('a machine of %i GiB gives the database sane sizes', (size, expected) => {
  expect(memoryFor(size * GiB)).toEqual(expected);
});

test('heap and page cache together leave half of any machine of 2 GiB or more to others', () => {
  for (let size = 2; size <= 256; size *= 2) {
    const { heap, pageCache } = memoryFor(size * GiB);
    expect((heap + pageCache) * 1024 ** 2).toBeLessThanOrEqual((size * GiB) / 2);
  }
});
