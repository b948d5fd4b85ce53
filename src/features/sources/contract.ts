/** What `/sources` takes and answers. */
import { z } from 'zod';
import { commonQuery, dayNumber, page, pageQuery, sourceRef } from '../common/contract.ts';

export const sourcesQuery = commonQuery.extend({
  role: z.enum(['article', 'record', 'dataset']).optional().meta({ description: 'What sort of source.' }),
  ...pageQuery.shape,
});

export const source = sourceRef
  .extend({
    knownFrom: dayNumber,
    inferred: z.boolean().optional().meta({ description: 'The day of publication is our inference.' }),
    publishedNote: z.string().optional(),
    release: z.string().optional(),
    sha256: z.string().optional(),
    licence: z.string().optional(),
    citation: z.string().optional(),
    writtenBy: z.array(z.object({ id: z.string(), name: z.string() })),
    claims: z.int().meta({ description: 'How many claims rest on it.' }),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof source>;

export const sourcesAnswer = page(source).meta({ id: 'SourcePage' });
export type SourcesAnswer = z.infer<typeof sourcesAnswer>;
