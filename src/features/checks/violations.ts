/** Violations of an integrity check, up to a limit. */
export interface Violation {
  /** The id of the violating entity, relationship or claim. */
  readonly violation: string;
  readonly detail: string;
}

export class Violations {
  readonly #list: Violation[] = [];
  constructor(readonly limit: number) {}

  get list(): readonly Violation[] {
    return this.#list;
  }

  /** Whether the limit is reached. */
  get full(): boolean {
    return this.#list.length >= this.limit;
  }

  add(violation: string, detail: string): void {
    if (!this.full) this.#list.push({ violation, detail });
  }
}
