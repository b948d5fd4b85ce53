/** What the policy answers when it does not run a statement, or when the database cannot finish one. No HTTP in it. */

/** A place in the caller's own text. */
export interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as an editor counts. */
  readonly column: number;
  /** Counted from 0, in UTF-16 code units. */
  readonly offset: number;
}

/** Rules about the form of a statement: what they refuse is a mistake rather than a danger. */
export const FORM_RULES = [
  'empty',
  'unclosed',
  'character',
  'escape',
  'nesting',
  'prefix',
  'one-statement',
] as const;

/** Rules about what a statement would do. */
export const DEED_RULES = [
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

export type Rule = (typeof FORM_RULES)[number] | (typeof DEED_RULES)[number];

/** A rule of the policy forbids the statement. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly rule: Rule,
    message: string,
    readonly place: Place,
  ) {
    super(message);
  }
  /** Whether only the form is wrong, so that the caller may mean no harm. */
  get ofForm(): boolean {
    return (FORM_RULES as readonly string[]).includes(this.rule);
  }
}

/** Which fault it is, for programs: a word of ours that stays the same, and what the database calls it. */
export interface FaultId {
  /** `division-by-zero`; database-faults.ts lists them. */
  readonly reason: string;
  /** `Neo.ClientError.Statement.ArithmeticError`, with the GQL status where that says more. */
  readonly databaseCode?: string;
}

/** What is wrong with a text: its grammar, a name that nothing has, or a value of a type that cannot stand there. */
export type MistakeKind = 'syntax' | 'unknown-name' | 'type';

/** The text is not a statement that could run. */
export class NotCypher extends Error {
  override readonly name = 'NotCypher';
  constructor(
    message: string,
    readonly place: Place | undefined,
    readonly kind: MistakeKind = 'syntax',
    readonly id: FaultId = { reason: 'not-cypher' },
  ) {
    super(message);
  }
}

/** The text is valid, but running it failed: on a value, or on something that the database is set up not to do. */
export class Failed extends Error {
  override readonly name = 'Failed';
  constructor(
    message: string,
    readonly place?: Place,
    readonly kind: 'value' | 'unsupported' = 'value',
    readonly id: FaultId = { reason: 'failed' },
  ) {
    super(message);
  }
}

/** Parameters are missing, not used, or of no type that Cypher has. Pointers begin at the parameters. */
export class BadParameters extends Error {
  override readonly name = 'BadParameters';
  constructor(readonly faults: readonly { readonly pointer: string; readonly detail: string }[]) {
    super(faults.map(({ detail }) => detail).join(' '));
  }
}

/** A cap ended it. */
export class Capped extends Error {
  override readonly name = 'Capped';
  constructor(
    readonly cap: 'time' | 'size' | 'memory' | 'statement',
    message: string,
  ) {
    super(message);
  }
}

/** As many queries run as may. */
export class Busy extends Error {
  override readonly name = 'Busy';
  constructor(
    message: string,
    /** After how many seconds to ask again. */
    readonly retryAfter: number,
  ) {
    super(message);
  }
}
