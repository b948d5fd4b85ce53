/** The zod schema of each API response, shared with the server. */
import { z } from 'zod';
import { centralityAnswer, communitiesAnswer } from '../features/analysis/contract.ts';
import { claimAnswer, claimsAnswer } from '../features/claims/contract.ts';
import { contestedAnswer } from '../features/contested/contract.ts';
import { cypherAnswer, cypherGraph, explainAnswer } from '../features/cypher/contract.ts';
import { dyadAnswer, dyadRelationsAnswer } from '../features/dyads/contract.ts';
import { egoAnswer } from '../features/ego/contract.ts';
import { entitiesAnswer, entityAnswer } from '../features/entities/contract.ts';
import { exportAnswer } from '../features/export/contract.ts';
import { graphAnswer } from '../features/graph/contract.ts';
import { pathsAnswer } from '../features/paths/contract.ts';
import { relationAnswer, relationsAnswer } from '../features/relations/contract.ts';
import { effectsAnswer, resolutionAnswer, resolutionsAnswer } from '../features/resolutions/contract.ts';
import { schemaAnswer } from '../features/schema/contract.ts';
import { searchAnswer } from '../features/search/contract.ts';
import { sourceAnswer, sourcesAnswer } from '../features/sources/contract.ts';
import { statsAnswer } from '../features/stats/contract.ts';
import { timelineAnswer } from '../features/timeline/contract.ts';
import { whatIfAnswer } from '../features/what-if/contract.ts';

// Zod would generate code at run time, which the explorer's content security policy forbids.
z.config({ jitless: true });

/** A problem document (RFC 9457). All fields are optional, because a proxy may respond instead of the API. */
const problem = z.object({
  code: z.string().optional(),
  title: z.string().optional(),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  near: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  errors: z
    .array(
      z.object({
        pointer: z.string(),
        detail: z.string(),
        line: z.int().optional(),
        column: z.int().optional(),
        offset: z.int().optional(),
      }),
    )
    .optional(),
  rule: z.string().optional(),
});

export const ANSWERS = {
  search: searchAnswer,
  entities: entitiesAnswer,
  entity: entityAnswer,
  relations: relationsAnswer,
  relation: relationAnswer,
  graph: graphAnswer,
  export: exportAnswer,
  ego: egoAnswer,
  paths: pathsAnswer,
  dyad: dyadAnswer,
  dyadRelations: dyadRelationsAnswer,
  timeline: timelineAnswer,
  centrality: centralityAnswer,
  communities: communitiesAnswer,
  claims: claimsAnswer,
  claim: claimAnswer,
  contested: contestedAnswer,
  resolutions: resolutionsAnswer,
  resolution: resolutionAnswer,
  effects: effectsAnswer,
  whatIf: whatIfAnswer,
  cypher: cypherAnswer,
  cypherGraph,
  explain: explainAnswer,
  sources: sourcesAnswer,
  source: sourceAnswer,
  schema: schemaAnswer,
  stats: statsAnswer,
  problem,
} satisfies Record<string, z.ZodType>;

export type AnswerName = keyof typeof ANSWERS;
export type Answer<N extends AnswerName> = z.output<(typeof ANSWERS)[N]>;
