/**
 * An endpoint is one declaration: where it is, what it takes, what it answers, and how. The app mounts it, the OpenAPI
 * document describes it and the tests check its answers, all from the same words.
 */
import type { z } from 'zod';
import type { AuditEntry } from '../access/audit.ts';
import type { Caller, Role } from '../access/caller.ts';
import type { AdhocCypher } from '../adhoc-cypher/run.ts';
import type { Database } from '../database/run.ts';
import type { ProblemCode } from './problem.ts';

/** What a handler is handed. */
export interface Deps {
  readonly db: Database;
  readonly now: () => Date;
  /** Who asks. */
  readonly caller: Caller;
  /** Runs statements that callers write. */
  readonly cypher: AdhocCypher;
  readonly context: RequestContext;
}

/** What only some handlers need to know of the one request. */
export interface RequestContext {
  readonly requestId: string;
  /** Aborts when the caller goes away before the answer is finished. */
  readonly signal: AbortSignal;
  /** The one of these media types that the caller likes best; the first where none. */
  prefers(types: readonly string[]): string;
  /** Notes a failure that is told inside an answer which has begun. */
  failed(code: string): void;
}

/** An answer that is written as it comes, at the pace at which it is read. What fails before the first piece is a problem. */
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
> {
  readonly method: 'get' | 'post';
  /** Below `/api/v1`, in OpenAPI's form: `/entities/{id}`. */
  readonly path: string;
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
  /** Who may ask; a reader where nothing is said. */
  readonly role?: Role;
  /** What the record of the answer is called; without it none is kept. */
  readonly audit?: AuditEntry['act'];
  /** Problems that it can answer with beside those that follow from the rest of the declaration. */
  readonly problems?: readonly ProblemCode[];
  /** `false`: needs no database. */
  readonly database?: false;
  /** `false`: not worth caching, because it needs no database or streams its response. */
  readonly cached?: false;
  handle(
    input: Input<z.output<P>, z.output<Q>, z.output<B>>,
    deps: Deps,
  ): Promise<z.input<A> | StreamedResponse>;
}

/** A declaration with its types forgotten, so that a list can hold all of them. */
export interface Endpoint {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  readonly also?: Readonly<Record<string, z.ZodType>>;
  readonly examples: readonly Example[];
  readonly role?: Role;
  readonly audit?: AuditEntry['act'];
  readonly problems?: readonly ProblemCode[];
  readonly database?: false;
  readonly cached?: false;
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
