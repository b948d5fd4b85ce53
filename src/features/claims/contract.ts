/** What `/claims` takes and answers. */
import { z } from 'zod';
import { CLAIM_MODES, CLAIM_STATUSES } from '../../model/vocabulary.ts';
import { claim, commonQuery, entityRef, page, pageQuery, relation } from '../common/contract.ts';

export const claimsQuery = commonQuery.extend({
  about: z.string().max(300).optional().meta({
    description: 'Id of an entity that the claim speaks of, as subject or object.',
    example: 'event:vladivostok-summit-2019',
  }),
  relation: z.string().max(500).optional().meta({
    description: 'Id of a relationship: the claims that stand behind it.',
    example: 'party:rus~cow-264~1961',
  }),
  locator: z.string().max(100).optional().meta({
    description: 'Place in the source, as it is written there; give `sources` with it.',
    example: '¶2',
  }),
  mode: z.enum(CLAIM_MODES).optional().meta({ description: 'How the source puts it.' }),
  predicate: z.string().max(100).optional().meta({
    description: 'A relationship type, a property, or `assessment`, `aim`, `prospect`.',
    example: 'RESULTED_IN',
  }),
  attributedTo: z.string().max(300).optional().meta({
    description: 'Id of an actor whom the source credits with it, at any depth.',
    example: 'person:vladimir-putin',
  }),
  status: z.enum(CLAIM_STATUSES).optional().meta({ description: 'Whether it still counts.' }),
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
      .meta({ description: 'What it is about; absent where the subject is a dataset or a relationship.' }),
    object: entityRef.optional(),
    contradictedBy: z
      .array(claim)
      .meta({ description: 'Claims that cannot be true beside it, as far as the filters leave them.' }),
    relations: z.array(relation).meta({
      description:
        'Relationships that it stands behind. Not listed for the one claim of a dataset, which stands behind every row that it brought.',
    }),
  })
  .meta({ id: 'ClaimAnswer' });
export type ClaimAnswer = z.infer<typeof claimAnswer>;
