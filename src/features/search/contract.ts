/** What `/search` takes and answers. */
import { z } from 'zod';
import { commonQuery, entityRef, page, pageQuery } from '../common/contract.ts';
import { HOW } from './match.ts';

export const searchQuery = commonQuery.extend({
  q: z.string().max(200).meta({
    description: 'Name, alias, code, id or UN symbol, in any script, as far as it is typed.',
    example: 'kim jong',
  }),
  kinds: z.string().max(500).optional().meta({
    description: 'Kinds or second labels, separated by commas.',
    example: 'Person',
  }),
  ...pageQuery.shape,
});

export const hit = entityRef
  .extend({
    degree: z.int(),
    matched: z.object({
      field: z.string().meta({ example: 'aliases' }),
      text: z.string().meta({ description: 'The name, alias or code that matched.' }),
      how: z.enum(HOW).meta({ description: '`fuzzy` = with one typo.' }),
      ranges: z.array(z.tuple([z.int(), z.int()]).meta({ items: { type: 'integer' } })).meta({
        description: 'What to mark in `text`: from and to, in UTF-16 units.',
      }),
    }),
  })
  .meta({ id: 'Hit' });
export type Hit = z.infer<typeof hit>;

export const searchAnswer = page(hit).meta({ id: 'SearchPage' });
export type SearchAnswer = z.infer<typeof searchAnswer>;
