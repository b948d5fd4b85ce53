/**
 * An endpoint is one declaration: where it is, what it takes, what it answers, and how. The app mounts it, the OpenAPI
 * document describes it and the tests check its answers, all from the same words.
 */
import type { z } from 'zod';
import type { Database } from '../database/run.ts';

/** What a handler is handed. */
export interface Deps {
  readonly db: Database;
  readonly now: () => Date;
}

export interface Input<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

/** A worked example: the address a person can paste, and what it shows. */
export interface Example {
  readonly summary: string;
  /** Below `/api/v1`, with its query string. */
  readonly path: string;
  /** What is posted, where the address takes a body. */
  readonly body?: unknown;
}

export interface Declaration<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
> {
  readonly method: 'get' | 'post';
  /** Below `/api/v1`, in OpenAPI's form: `/entities/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  /** Always taken strictly: an unknown parameter is refused by name. */
  readonly query: Q;
  readonly body?: B;
  readonly answer: A;
  readonly examples: readonly Example[];
  handle(input: Input<z.output<P>, z.output<Q>, z.output<B>>, deps: Deps): Promise<z.input<A>>;
}

/** A declaration with its types forgotten, so that a list can hold all of them. */
export interface Endpoint {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  readonly examples: readonly Example[];
  /** Takes what the schemas above have parsed. */
  handle(input: Input<never, never, never>, deps: Deps): Promise<unknown>;
}

export function endpoint<
  Q extends z.ZodObject,
  A extends z.ZodType,
  P extends z.ZodObject = z.ZodObject<Record<never, never>>,
  B extends z.ZodType = z.ZodUndefined,
>(declaration: Declaration<P, Q, B, A>): Endpoint {
  return declaration;
}
