/** What a contract says of an operation: all that the server, the client and the OpenAPI document share. */
import type { z } from 'zod';

export interface Operation {
  readonly method: 'get' | 'post';
  /** Below `/api/v1`, in OpenAPI's form: `/entities/{id}`. */
  readonly path: string;
  readonly params?: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
}

/** The operations of a feature by the names that the client uses. */
export type Operations = Readonly<Record<string, Operation>>;
