/**
 * Every failure of the API as an RFC 9457 problem, mapped in this one file: a status, a code stable for programs and a
 * sentence that a person can act on. What we do not know is a plain 500 with a request id; a raw message never leaves,
 * for it may hold a path, an address or a query.
 */
import neo4j from 'neo4j-driver';
import { ZodError, z } from 'zod';
import {
  BadParameters,
  Busy,
  Capped,
  type ErrorId,
  Failed,
  NotCypher,
  type Place,
  Refused,
} from '../adhoc-cypher/errors.ts';

import { WarmingUp } from '../database/run.ts';
import { InvalidInput, NotInPerspective, TooMuch, UnknownId, WrongKind } from './errors.ts';

export const problemDocument = z
  .object({
    type: z.string().meta({
      description: 'URL of the problem code, relative to this server.',
      example: '/problems/unknown-id',
    }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ example: 'unknown-id' }),
    requestId: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string().meta({ example: '/query/asOf' }),
          detail: z.string(),
          line: z.int().optional().meta({ description: 'Line in a statement, counted from 1.' }),
          column: z.int().optional().meta({ description: 'Counted from 1, in UTF-16 code units.' }),
          offset: z.int().optional().meta({ description: 'Counted from 0, in UTF-16 code units.' }),
        }),
      )
      .optional(),
    rule: z
      .string()
      .optional()
      .meta({ description: 'When a statement is refused: the rule that refuses it.', example: 'write' }),
    reason: z.string().optional().meta({
      description: 'When a statement fails: the reason, as a stable code.',
      example: 'division-by-zero',
    }),
    databaseCode: z.string().optional().meta({
      description: 'When a statement fails: the error code of the database.',
      example: 'Neo.ClientError.Statement.ArithmeticError',
    }),
    near: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .optional()
      .meta({ description: 'For an unknown id: similar ids.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457, application/problem+json.' });
export type ProblemDocument = z.infer<typeof problemDocument>;

type ErrorEntry = NonNullable<ProblemDocument['errors']>[number];

/** Code → status and title. */
export const PROBLEMS = {
  'bad-input': { status: 400, title: 'Invalid request' },
  'bad-request': { status: 400, title: 'The request is not valid HTTP' },
  unauthenticated: { status: 401, title: 'A token is needed' },
  'not-allowed': { status: 403, title: 'The role does not allow this' },
  'cypher-syntax': { status: 400, title: 'The statement is not valid Cypher' },
  'cypher-unknown-name': { status: 400, title: 'The statement uses a name that does not exist' },
  'cypher-type': { status: 400, title: 'A value in the statement has the wrong type' },
  'cypher-form': { status: 400, title: 'Statements of this form are not accepted' },
  'cypher-refused': { status: 403, title: 'The statement may not run here' },
  'unknown-id': { status: 404, title: 'Unknown id' },
  'wrong-kind': { status: 404, title: 'The id is of another kind' },
  'not-in-perspective': { status: 404, title: 'Not in the requested perspective' },
  'unknown-route': { status: 404, title: 'Unknown endpoint' },
  'wrong-method': { status: 405, title: 'Method not allowed' },
  'request-timeout': { status: 408, title: 'Request timeout' },
  'too-large': { status: 413, title: 'Too large' },
  'too-long': { status: 414, title: 'The URL is too long' },
  'wrong-media-type': { status: 415, title: 'The body is not JSON' },
  'wrong-host': { status: 421, title: 'The Host header does not name this server' },
  'headers-too-large': { status: 431, title: 'The request headers are too large' },
  'too-many': { status: 429, title: 'Too many requests' },
  'cypher-failed': { status: 422, title: 'The statement failed on a value' },
  'cypher-unsupported': { status: 422, title: 'The database is configured not to do this' },
  internal: { status: 500, title: 'Internal error' },
  'contract-broken': { status: 500, title: 'The response does not match its contract' },
  'database-away': { status: 503, title: 'The database cannot be reached' },
  'issuer-away': { status: 503, title: 'The token issuer cannot be reached' },
  'not-ready': { status: 503, title: 'Not ready yet' },
  'timed-out': { status: 504, title: 'The query took too long' },
  'warming-up': { status: 503, title: 'The database is still warming up' },
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** Seconds after which to ask again. */
const RETRY_AFTER = '5';

export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly more: {
      readonly errors?: readonly ErrorEntry[];
      readonly rule?: string;
      readonly fault?: ErrorId;
      readonly near?: readonly { id: string; name: string }[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: more.cause });
  }
  get status(): number {
    return PROBLEMS[this.code].status;
  }
  get headers(): Readonly<Record<string, string>> {
    return this.status === 503
      ? { 'Retry-After': RETRY_AFTER, ...this.more.headers }
      : (this.more.headers ?? {});
  }
}

/** Any error as a problem; the unknown becomes `internal`, with the error as its cause for the log. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InvalidInput) {
    const { faults } = error;
    return new Problem('bad-input', faults.map((fault) => fault.detail).join(' '), { errors: faults });
  }
  if (error instanceof UnknownId) {
    const meant = error.suggestions.map(({ id, name }) => `${id} (${name})`).join(', ');
    return new Problem('unknown-id', meant ? `${error.message} Did you mean ${meant}?` : error.message, {
      near: error.suggestions,
    });
  }
  if (error instanceof WrongKind) return new Problem('wrong-kind', error.message);
  if (error instanceof NotInPerspective) return new Problem('not-in-perspective', error.message);
  if (error instanceof TooMuch) return new Problem('too-large', error.message);
  const ofStatement = cypherProblem(error);
  if (ofStatement !== undefined) return ofStatement;
  if (error instanceof WarmingUp) {
    const detail = 'The database is still warming up. Try again in a few seconds.';
    return new Problem('warming-up', detail, { cause: error });
  }
  if (error instanceof neo4j.Neo4jError) return databaseProblem(error);
  if (error instanceof ZodError) return internal(error);
  return expressProblem(error);
}

export function toProblemDocument(problem: Problem, requestId: string): ProblemDocument {
  const { status, title } = PROBLEMS[problem.code];
  return {
    type: `/problems/${problem.code}`,
    title,
    status,
    detail: problem.detail,
    code: problem.code,
    requestId,
    ...(problem.more.rule && { rule: problem.more.rule }),
    ...problem.more.fault,
    ...(problem.more.errors && { errors: [...problem.more.errors] }),
    ...(problem.more.near?.length && { near: [...problem.more.near] }),
  };
}

/** What the policy for ad-hoc statements says; nothing where the error is none of its own. */
function cypherProblem(error: unknown): Problem | undefined {
  if (error instanceof Refused) {
    const code = error.isFormError ? 'cypher-form' : 'cypher-refused';
    return new Problem(code, error.message, { rule: error.rule, ...inStatement(error.message, error.place) });
  }
  if (error instanceof NotCypher)
    return new Problem(`cypher-${error.kind}`, error.message, {
      fault: error.id,
      ...inStatement(error.message, error.place),
    });
  if (error instanceof Failed)
    return new Problem(error.kind === 'unsupported' ? 'cypher-unsupported' : 'cypher-failed', error.message, {
      fault: error.id,
      ...inStatement(error.message, error.place),
    });
  if (error instanceof BadParameters) {
    const errors = error.faults.map((fault) => ({ ...fault, pointer: `/body/parameters${fault.pointer}` }));
    return new Problem('bad-input', error.message, { errors });
  }
  if (error instanceof Capped) {
    return error.cap === 'statement'
      ? new Problem('too-large', error.message, inStatement(error.message, undefined))
      : new Problem(error.cap === 'time' ? 'timed-out' : 'too-large', error.message);
  }
  if (error instanceof Busy)
    return new Problem('too-many', error.message, { headers: { 'Retry-After': String(error.retryAfter) } });
  return undefined;
}

function inStatement(detail: string, place: Place | undefined): { errors: ErrorEntry[] } {
  return { errors: [{ pointer: '/body/statement', detail, ...place }] };
}

function internal(cause: unknown): Problem {
  return new Problem('internal', 'Internal error. Give the request id when you report it.', { cause });
}

type DatabaseFailure = 'timed-out' | 'too-large' | 'database-away';

const FAILURE_DETAILS: Record<DatabaseFailure, string> = {
  'timed-out': 'The query was stopped at its time limit. Narrow it: fewer types, a smaller depth, a date.',
  'too-large': 'The query was stopped at its memory limit. Narrow it, or request fewer rows.',
  'database-away':
    'The database does not respond. The server reconnects by itself; try again in a few seconds.',
};

/**
 * By GQL status (ISO/IEC 39075; neo4j.com/docs/status-codes): class 08 is the connection, 25N14 and 25N15 a terminated
 * transaction, 51N72 and 51N73 its memory, 51N74 too many at once. Servers without statuses send 50N42: the code decides.
 */
const BY_STATUS: readonly [RegExp, DatabaseFailure][] = [
  [/^08/, 'database-away'],
  [/^25N1[45]$/, 'timed-out'],
  [/^51N7[23]$/, 'too-large'],
  [/^51N74$/, 'database-away'],
];

const BY_CODE: readonly [RegExp, DatabaseFailure][] = [
  [/TransactionTimedOut|Transaction\.Terminated|LockClientStopped|LockAcquisitionTimeout/, 'timed-out'],
  [/OutOfMemory|MemoryLimit|StackOverFlow/i, 'too-large'],
  [
    /^ServiceUnavailable$|^SessionExpired$|DatabaseUnavailable|DatabaseNotFound|NoThreadsAvailable|Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|Forbidden|TokenExpired)|Cluster\./,
    'database-away',
  ],
];

/** The driver gives these no code of their own. */
const BY_MESSAGE: readonly [RegExp, DatabaseFailure][] = [
  [
    /acquisition timed out|Pool is closed|Failed to connect|connection .*(closed|reset|lost)/i,
    'database-away',
  ],
];

function databaseProblem(error: InstanceType<typeof neo4j.Neo4jError>): Problem {
  const matched = (table: readonly [RegExp, DatabaseFailure][], text: string | undefined) =>
    text === undefined ? undefined : table.find(([pattern]) => pattern.test(text))?.[1];
  const failure =
    matched(BY_STATUS, error.gqlStatus) ?? matched(BY_CODE, error.code) ?? matched(BY_MESSAGE, error.message);
  return failure === undefined
    ? internal(error)
    : new Problem(failure, FAILURE_DETAILS[failure], { cause: error });
}

/** Errors of Express and its body parser carry a status and are the caller's. */
function expressProblem(error: unknown): Problem {
  const { status } = (typeof error === 'object' && error !== null ? error : {}) as { status?: unknown };
  if (status === 413) return new Problem('too-large', 'The body is too large: at most 256 kB are accepted.');
  if (status === 415) return new Problem('wrong-media-type', 'Send the body as JSON in UTF-8.');
  if (error instanceof URIError) {
    const detail = 'The URL has an invalid percent-encoding. Encode it as UTF-8.';
    return new Problem('bad-input', detail, { errors: [{ pointer: '/path', detail }] });
  }
  if (status === 400) {
    const detail = 'The body cannot be read.';
    return new Problem('bad-input', detail, { errors: [{ pointer: '/body', detail }] });
  }
  return internal(error);
}
