/** What a check finds, kept to a number that a person can read. */
export interface Violation {
  /** The id of what offends, or what stands for it. */
  readonly offender: string;
  readonly detail: string;
}

export class Violations {
  readonly #list: Violation[] = [];
  constructor(readonly limit: number) {}

  get list(): readonly Violation[] {
    return this.#list;
  }

  /** Nothing more is kept. */
  get full(): boolean {
    return this.#list.length >= this.limit;
  }

  add(offender: string, detail: string): void {
    if (!this.full) this.#list.push({ offender, detail });
  }
}
