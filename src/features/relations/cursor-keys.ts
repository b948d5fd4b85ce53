/** The key by which lists of relationships are paged: the earliest day of the start, then the id. */
import { z } from 'zod';

export const relationCursorKey = z.tuple([z.int(), z.string()]);
export type RelationCursorKey = readonly [fromMin: number, id: string];
