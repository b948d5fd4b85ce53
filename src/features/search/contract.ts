/** What `/search` takes and answers. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { MATCH_KINDS } from '../../model/name-match.ts';
import { claim, commonQuery, entityRef, page, pageQuery } from '../common/contract.ts';

/** How many claims are listed beside so many entities: a quarter, and at most ten. */
export const claimsBeside = (limit: number): number => Math.min(10, Math.ceil(limit / 4));

export const searchQuery = commonQuery.extend({
  q: z.string().max(200).meta({
    description:
      'A name, alias or UN symbol in any script, as far as it is typed; a code (`Q423`, `408`, `COW 731`) or id; or words of a claim: of its sentence, of what it is about, of whom it is attributed to ("Putin said about Kim").',
    example: 'kim jong',
  }),
  in: z.enum(['all', 'entities', 'claims']).default('all').meta({
    description:
      'What is searched. With `all`, the response has a quarter of `limit`, at most ten, claims beside the entities; `claims` lists up to `limit`.',
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
      how: z.enum(MATCH_KINDS).meta({
        description:
          '`exact` = all of the text, whatever its spaces and hyphens; `prefix` = every word, perhaps unfinished or in another order; `fuzzy` = with a typo in a word.',
      }),
      ranges: z.array(z.tuple([z.int(), z.int()]).meta({ items: { type: 'integer' } })).meta({
        description: 'Ranges to highlight in `text`: from and to, in UTF-16 code units.',
      }),
    }),
  })
  .meta({ id: 'Hit' });
export type Hit = z.infer<typeof hit>;

export const claimHit = claim
  .extend({
    entities: z.array(entityRef).meta({ description: 'What the claim is about, its subject first.' }),
    matched: z.object({
      ranges: z.array(z.tuple([z.int(), z.int()]).meta({ items: { type: 'integer' } })).meta({
        description: 'Ranges to highlight in `paraphrase`; empty when only names match.',
      }),
    }),
  })
  .meta({ id: 'ClaimHit' });
export type ClaimHit = z.infer<typeof claimHit>;

export const searchAnswer = page(hit)
  .extend({
    claims: page(claimHit).meta({ id: 'ClaimHitPage' }).optional().meta({
      description:
        'Claims, those with the words in their sentence first. Denials and expectations are among them: see `mode`. Absent with `in=entities`, and where `cursor` continues the entities.',
    }),
  })
  .meta({ id: 'SearchPage' });
export type SearchAnswer = z.infer<typeof searchAnswer>;

export const searchOperations = {
  search: { method: 'get', path: '/search', query: searchQuery, answer: searchAnswer },
} as const satisfies Operations;
