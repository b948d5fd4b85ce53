/** What `/sources` takes and answers. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { commonQuery, dayNumber, page, pageQuery, sourceRef } from '../common/contract.ts';
import { sortParameter } from '../common/sort.ts';

/** As many sources as are sorted by something other than their id. */
export const MOST_SORTED = 10_000;
export const SOURCE_SORTS = ['title', 'published', 'claims'] as const;

export const sourcesQuery = commonQuery.extend({
  role: z.enum(['article', 'record', 'dataset']).optional().meta({ description: 'Role of the source.' }),
  sort: sortParameter(SOURCE_SORTS, 'by id'),
  ...pageQuery.shape,
});

export type SourcesQuery = z.output<typeof sourcesQuery>;

export const sourceParams = z.object({
  id: z.string().max(300).meta({ description: 'Id of a source.', example: 'source:diplomat-2019' }),
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
    claims: z.int().meta({ description: 'How many claims it has.' }),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof source>;

export const sourcesAnswer = page(source).meta({ id: 'SourcePage' });
export type SourcesAnswer = z.infer<typeof sourcesAnswer>;

export const sourceAnswer = z
  .object({
    source,
    supports: z
      .object({
        claims: z.int(),
        entities: z.int().meta({ description: 'That its claims are about.' }),
        relationships: z.int().meta({ description: 'That its claims state, one by one.' }),
        more: z.literal(true).optional().meta({ description: 'Counting stopped: there are more.' }),
      })
      .meta({
        description:
          'Counted over the claims that `knownAt` leaves. The one claim of a dataset, which supports every row of it, counts no relationship.',
      }),
  })
  .meta({ id: 'SourceAnswer' });
export type SourceAnswer = z.infer<typeof sourceAnswer>;

export const sourcesOperations = {
  sources: { method: 'get', path: '/sources', query: sourcesQuery, answer: sourcesAnswer },
  source: {
    method: 'get',
    path: '/sources/{id}',
    params: sourceParams,
    query: commonQuery,
    answer: sourceAnswer,
  },
} as const satisfies Operations;
