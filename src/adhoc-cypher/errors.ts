/** The errors of the policy and of running a statement. Independent of HTTP. */

/** A position in the caller's statement. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as in editors. */
  readonly column: number;
  /** From 0, in UTF-16 code units. */
  readonly offset: number;
}

/** Rules about the form of a statement. Breaking one is a mistake and not a danger. */
export const FORM_RULES = [
  'empty',
  'unclosed',
  'character',
  'escape',
  'nesting',
  'prefix',
  'one-statement',
] as const;

/** Rules about what a statement does. */
export const ACTION_RULES = [
  'write',
  'schema',
  'command',
  'load',
  'transactions',
  'database',
  'procedure',
  'function',
  'range',
  'operator',
] as const;

export type Rule = (typeof FORM_RULES)[number] | (typeof ACTION_RULES)[number];

/** The statement breaks a rule of the policy. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly rule: Rule,
    message: string,
    readonly place: Place,
  ) {
    super(message);
  }
  /** Whether only the form is wrong. */
  get isFormError(): boolean {
    return (FORM_RULES as readonly string[]).includes(this.rule);
  }
}

/** Identifies an error for programs: our stable code and the database's code. */
export interface ErrorId {
  /** For example `division-by-zero`; all are in syntax-errors.ts, type-errors.ts and runtime-errors.ts. */
  readonly reason: string;
  /** For example `Neo.ClientError.Statement.ArithmeticError`, with the GQL status if there is one. */
  readonly databaseCode?: string;
}

/** What is wrong with a statement: its syntax, an unknown name, or a wrong type. */
export type MistakeKind = 'syntax' | 'unknown-name' | 'type';

/** The text is not a valid statement. */
export class NotCypher extends Error {
  override readonly name = 'NotCypher';
  constructor(
    message: string,
    readonly place: Place | undefined,
    readonly kind: MistakeKind = 'syntax',
    readonly id: ErrorId = { reason: 'not-cypher' },
  ) {
    super(message);
  }
}

/** The statement is valid, but running it failed: because of a value, or because the database does not support it. */
export class Failed extends Error {
  override readonly name = 'Failed';
  constructor(
    message: string,
    readonly place?: Place,
    readonly kind: 'value' | 'unsupported' = 'value',
    readonly id: ErrorId = { reason: 'failed' },
  ) {
    super(message);
  }
}

/** Parameters are missing, unused or of an unsupported type. Pointers start at the parameters. */
export class BadParameters extends Error {
  override readonly name = 'BadParameters';
  constructor(readonly faults: readonly { readonly pointer: string; readonly detail: string }[]) {
    super(faults.map(({ detail }) => detail).join(' '));
  }
}

/** A limit ended the query. */
export class Capped extends Error {
  override readonly name = 'Capped';
  constructor(
    readonly cap: 'time' | 'size' | 'memory' | 'statement',
    message: string,
  ) {
    super(message);
  }
}

/** Too many queries are running. */
export class Busy extends Error {
  override readonly name = 'Busy';
  constructor(
    message: string,
    /** Seconds until the next attempt. */
    readonly retryAfter: number,
  ) {
    super(message);
  }
}
