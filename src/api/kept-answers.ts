/**
 * Answers that are kept for as long as nothing is written, so that a question asked again costs one look at whether
 * anything was. They belong to one state of the database (`Database.state`): the first sign of another drops them all.
 */

/** One answer may take this part of the memory, so that a few large ones do not push out all others. */
const LARGEST_PART = 1 / 8;

export class KeptAnswers {
  private state: string | undefined;
  /** By question; the one that was not asked for the longest time comes first. */
  private readonly bodies = new Map<string, Buffer>();
  private bytes = 0;

  /** @param most bytes of all answers together; 0 keeps none. */
  constructor(private readonly most: number) {}

  get keepsAny(): boolean {
    return this.most > 0;
  }

  /** The answer to a question in this state of the database, where it is kept. */
  find(question: string, state: string): Buffer | undefined {
    if (state !== this.state) this.begin(state);
    const body = this.bodies.get(question);
    if (body === undefined) return undefined;
    this.bodies.delete(question);
    this.bodies.set(question, body);
    return body;
  }

  /** @param state in which the database was before the answer was read from it; where it is no longer the same nothing is kept. */
  keep(question: string, state: string, body: Buffer): void {
    if (state !== this.state || body.length > this.most * LARGEST_PART) return;
    this.drop(question);
    this.bodies.set(question, body);
    this.bytes += body.length;
    for (const oldest of this.bodies.keys()) {
      if (this.bytes <= this.most) return;
      this.drop(oldest);
    }
  }

  private begin(state: string): void {
    this.state = state;
    this.bodies.clear();
    this.bytes = 0;
  }

  private drop(question: string): void {
    this.bytes -= this.bodies.get(question)?.length ?? 0;
    this.bodies.delete(question);
  }
}
