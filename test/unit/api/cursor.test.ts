/** Cursors: what goes in comes out, for the same question only. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InvalidInput } from '../../../src/endpoint/errors.ts';
import { readCursor, writeCursor } from '../../../src/features/common/cursor.ts';

const key = z.tuple([z.int(), z.string()]);

describe('a cursor', () => {
  it('gives back its key, whatever the order, limit and page of the question', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.string(), (day, id, kind) => {
        const cursor = writeCursor({ path: '/x', kind, limit: 5, asOf: undefined }, [day, id]);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(readCursor(cursor, { limit: 9, cursor, kind, path: '/x' }, key)).toEqual([day, id]);
      }),
    );
  });

  it('is refused where a filter differs', () => {
    const cursor = writeCursor({ path: '/x', kind: 'State' }, [1, 'a']);
    expect(() => readCursor(cursor, { path: '/x', kind: 'Person' }, key)).toThrow(/other filters/);
    expect(() => readCursor(cursor, { path: '/y', kind: 'State' }, key)).toThrow(InvalidInput);
  });

  it('is refused where it is none, at its place', () => {
    for (const text of ['x', '', 'e30', Buffer.from('{"k":["a"],"q":""}').toString('base64url'), '💥']) {
      try {
        readCursor(text, {}, key);
        expect.unreachable(text);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInput);
        expect((error as InvalidInput).faults[0]?.pointer).toBe('/query/cursor');
      }
    }
  });

  it('is nothing on the first page', () => expect(readCursor(undefined, {}, key)).toBeUndefined());
});
