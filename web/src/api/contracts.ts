/** What each answer of the API must look like: the schemas that the server was written to. Loaded by the worker alone. */
import { z } from 'zod';
import { claimsAnswer } from '../../../src/features/claims/contract.ts';
import { entityAnswer } from '../../../src/features/entities/contract.ts';
import { graphAnswer } from '../../../src/features/graph/contract.ts';
import { relationAnswer, relationsAnswer } from '../../../src/features/relations/contract.ts';
import { effectsAnswer } from '../../../src/features/resolutions/contract.ts';
import { searchAnswer } from '../../../src/features/search/contract.ts';
import { sourcesAnswer } from '../../../src/features/sources/contract.ts';

// The content security policy forbids code made at run time, which zod would try.
z.config({ jitless: true });

/** RFC 9457, as the API writes it; all is optional, for a proxy may answer in its place. */
const problem = z.object({
  code: z.string().optional(),
  title: z.string().optional(),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  near: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
});

export const CONTRACTS = {
  graph: graphAnswer,
  entity: entityAnswer,
  relations: relationsAnswer,
  relation: relationAnswer,
  effects: effectsAnswer,
  claims: claimsAnswer,
  search: searchAnswer,
  sources: sourcesAnswer,
  problem,
} satisfies Record<string, z.ZodType>;

export type ContractName = keyof typeof CONTRACTS;
export type Answer<N extends ContractName> = z.output<(typeof CONTRACTS)[N]>;
