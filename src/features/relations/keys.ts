/** The key by which lists of relationships are paged: the start's earliest day, then the id. */
import { z } from 'zod';

export const relationKey = z.tuple([z.int(), z.string()]);
