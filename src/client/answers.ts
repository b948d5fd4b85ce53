/** The zod schema of each API response, shared with the server. */
import { z } from 'zod';
import { OPERATIONS, type OperationName } from '../features/operations.ts';

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

type Answers = { readonly [N in OperationName]: (typeof OPERATIONS)[N]['answer'] } & {
  readonly problem: typeof problem;
};

export const ANSWERS = {
  ...Object.fromEntries(Object.entries(OPERATIONS).map(([name, { answer }]) => [name, answer])),
  problem,
} as Answers;

export type AnswerName = keyof Answers;
export type Answer<N extends AnswerName> = z.output<Answers[N]>;
