/**
 * An endpoint is one declaration: path, input, response and handler. The router, the OpenAPI document and the tests are
 * derived from it.
 */
import type { z } from 'zod';
import type { AuditEntry } from '../access/audit.ts';
import type { Caller, Role } from '../access/caller.ts';
import type { AdhocCypher } from '../adhoc-cypher/adhoc-cypher.ts';
import type { Database } from '../database/run.ts';
import type { Operation } from './operation.ts';
import type { ProblemCode } from './problem.ts';

/** Dependencies of a handler. */
export interface Deps {
  readonly db: Database;
  readonly now: () => Date;
  /** The authenticated caller. */
  readonly caller: Caller;
  /** Runs statements that callers write. */
  readonly cypher: AdhocCypher;
  readonly context: RequestContext;
}

/** Per-request context that only some handlers need. */
export interface RequestContext {
  readonly requestId: string;
  /** Aborts when the client disconnects before the response is finished. */
  readonly signal: AbortSignal;
  /** The media type that the client prefers (`Accept`); the first one by default. */
  prefers(types: readonly string[]): string;
  /** Records a failure that occurs after the response has begun. */
  failed(code: string): void;
}

/** A response that is streamed with back-pressure. A failure before the first piece becomes a problem. */
export class StreamedResponse {
  constructor(
    /** Media type. */
    readonly type: string,
    /** Bytes where the answer is no text. */
    readonly pieces: AsyncIterable<string | Uint8Array>,
    /** Further headers, as the name under which a file is saved. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
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
> extends Operation {
  /** The name of the function in generated clients: `listEntities`. */
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  /** Always taken strictly: an unknown parameter is refused by name. */
  readonly query: Q;
  readonly body?: B;
  readonly answer: A;
  /** Other media types that the address answers in, by name. */
  readonly also?: Readonly<Record<string, z.ZodType>>;
  readonly examples: readonly Example[];
  /** Required role; `reader` by default. */
  readonly role?: Role;
  /** Name of the audit entry; without it the request is not audited. */
  readonly audit?: AuditEntry['act'];
  /** Problems that it can answer with beside those that follow from the rest of the declaration. */
  readonly problems?: readonly ProblemCode[];
  /** `false`: does not use the database. */
  readonly database?: false;
  /** `false`: not worth caching, because it needs no database or streams its response. */
  readonly cached?: false;
  handle(
    input: Input<z.output<P>, z.output<Q>, z.output<B>>,
    deps: Deps,
  ): Promise<z.input<A> | StreamedResponse>;
}

/** A declaration without its type parameters, so that one list can hold all of them. */
export interface Endpoint
  extends Omit<Declaration<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType>, 'handle'> {
  /** Takes what the schemas above have parsed. */
  handle(input: Input<never, never, never>, deps: Deps): Promise<unknown>;
}

export function endpoint<
  Q extends z.ZodObject,
  A extends z.ZodType,
  P extends z.ZodObject = z.ZodObject<Record<never, never>>,
  B extends z.ZodType = z.ZodUndefined,
>(declaration: Declaration<P, Q, B, A>): Endpoint {
  // Made once: a schema is compiled when it is first used.
  return { ...declaration, query: declaration.query.strict() };
}
