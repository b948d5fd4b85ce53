/** What `/contested` takes and answers: disputes, their claims side by side. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { claim, commonQuery, entityRef, page, pageQuery } from '../common/contract.ts';

export const contestedQuery = commonQuery.extend({
  about: z.string().max(300).optional().meta({
    description: 'Id of an entity: only disputes about it.',
    example: 'treaty:cow-397',
  }),
  ...pageQuery.shape,
});

export const dispute = z
  .object({
    subject: entityRef,
    predicate: z.string().meta({ example: 'signed' }),
    object: entityRef.optional(),
    relation: z.string().optional().meta({ description: 'Id of the relationship that is disputed.' }),
    shown: z.string().optional().meta({ description: 'Id of the claim whose value is shown elsewhere.' }),
    because: z.string().optional().meta({
      description: 'Why that claim is shown.',
      example: 'The signing ministry and two data sets agree on the day.',
    }),
    claims: z.array(claim).meta({ description: '`contradicts` says which claims contradict each other.' }),
  })
  .meta({ id: 'Dispute' });
export type Dispute = z.infer<typeof dispute>;

export const contestedAnswer = page(dispute).meta({ id: 'DisputePage' });
export type ContestedAnswer = z.infer<typeof contestedAnswer>;

export const contestedOperations = {
  contested: { method: 'get', path: '/contested', query: contestedQuery, answer: contestedAnswer },
} as const satisfies Operations;
