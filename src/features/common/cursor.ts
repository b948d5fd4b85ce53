/**
 * Cursors of pages: where the page before ended, by the key of its last row and never by a count, so that no row is lost
 * or doubled while data change. Opaque to the caller; a cursor of another question is refused, not misread.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InvalidInput } from '../../endpoint/errors.ts';

const shape = z.strictObject({ k: z.array(z.union([z.string(), z.number()])).max(4), q: z.string() });

/** The last row's key, in the order of the list's sort. */
export type Key = readonly (string | number)[];

/** What the list is of: route, ids and filters, but not `limit` and `cursor`, which may change from page to page. */
function checksum(question: Readonly<Record<string, unknown>>): string {
  const { limit: _limit, cursor: _cursor, include: _include, ...rest } = question;
  const canonical = JSON.stringify(
    Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return createHash('sha256').update(canonical).digest('base64url').slice(0, 12);
}

export function writeCursor(question: Readonly<Record<string, unknown>>, key: Key): string {
  return Buffer.from(JSON.stringify({ k: key, q: checksum(question) })).toString('base64url');
}

/**
 * The key in a cursor, or nothing where there is none.
 * @param key what the list's keys are made of.
 * @throws InvalidInput at /query/cursor for one that is no cursor, or is of another question.
 */
export function readCursor<T extends z.ZodType<Key>>(
  cursor: string | undefined,
  question: Readonly<Record<string, unknown>>,
  key: T,
): z.output<T> | undefined {
  if (cursor === undefined) return undefined;
  const read = shape.safeParse(json(Buffer.from(cursor, 'base64url').toString('utf8')));
  const found = key.safeParse(read.data?.k);
  if (!read.success || !found.success)
    throw refused('The cursor is invalid. Pass `next` of the previous page unchanged.');
  if (read.data.q !== checksum(question)) {
    throw refused('The cursor belongs to a query with other filters. Start again without a cursor.');
  }
  return found.data;
}

function refused(detail: string): InvalidInput {
  return new InvalidInput([{ pointer: '/query/cursor', detail }]);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
