/** What `/stats` answers: how much the graph holds. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';

export const statsAnswer = z
  .object({
    entities: z.int(),
    relationships: z.int(),
    claims: z.int(),
    sources: z.int(),
    observations: z.int(),
    byKind: z.record(z.string(), z.int()),
    byType: z.record(z.string(), z.int()),
  })
  .meta({ id: 'Stats' });

export const statsOperations = {
  stats: { method: 'get', path: '/stats', query: z.object({}), answer: statsAnswer },
} as const satisfies Operations;
