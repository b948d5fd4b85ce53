/** What `/claims` takes and answers. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { CLAIM_MODES, CLAIM_STATUSES } from '../../model/vocabulary.ts';
import { claim, commonQuery, entityRef, page, pageQuery, relation } from '../common/contract.ts';

export const claimsQuery = commonQuery.extend({
  about: z.string().max(300).optional().meta({
    description: 'Id of an entity that is the subject or object of the claim.',
    example: 'event:vladivostok-summit-2019',
  }),
  relation: z.string().max(500).optional().meta({
    description: 'Id of a relationship: the claims that support it.',
    example: 'party:rus~cow-264~1961',
  }),
  locator: z.string().max(100).optional().meta({
    description: 'Locator in the source, as written in the claim; use it with `sources`.',
    example: '¶2',
  }),
  mode: z
    .enum(CLAIM_MODES)
    .optional()
    .meta({ description: 'Whether the source asserts it, denies it, and so on.' }),
  predicate: z.string().max(100).optional().meta({
    description: 'A relationship type, a property, or `assessment`, `aim`, `prospect`.',
    example: 'RESULTED_IN',
  }),
  attributedTo: z.string().max(300).optional().meta({
    description: 'Id of an actor to whom the source attributes it, at any depth.',
    example: 'person:vladimir-putin',
  }),
  status: z.enum(CLAIM_STATUSES).optional().meta({ description: 'Whether it still stands.' }),
  ...pageQuery.shape,
});
export type ClaimsQuery = z.output<typeof claimsQuery>;

export const claimsAnswer = page(claim).meta({ id: 'ClaimPage' });
export type ClaimsAnswer = z.infer<typeof claimsAnswer>;

export const claimParams = z.object({
  id: z.string().max(300).meta({ description: 'Id of a claim.', example: 'claim:diplomat-2019-p2.6' }),
});

export const claimAnswer = z
  .object({
    claim,
    subject: entityRef
      .optional()
      .meta({ description: 'Its subject; absent when the subject is a dataset or a relationship.' }),
    object: entityRef.optional(),
    contradictedBy: z.array(claim).meta({ description: 'Claims that contradict it, after filtering.' }),
    relations: z.array(relation).meta({
      description:
        'Relationships that it supports. Not listed for the claim of a dataset, which supports every row of it.',
    }),
  })
  .meta({ id: 'ClaimAnswer' });
export type ClaimAnswer = z.infer<typeof claimAnswer>;

export const claimsOperations = {
  claims: { method: 'get', path: '/claims', query: claimsQuery, answer: claimsAnswer },
  claim: {
    method: 'get',
    path: '/claims/{id}',
    params: claimParams,
    query: commonQuery,
    answer: claimAnswer,
  },
} as const satisfies Operations;
