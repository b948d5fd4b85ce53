/**
 * Answers that are kept for as long as nothing is written, so that a question asked again costs one look at whether
 * anything was. They belong to one state of the database (`Database.state`): the first sign of another drops them all.
 */

/** What an answer takes beside its bytes and its question, about. */
const ALSO = 500;
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

  /**
   * Keeps nothing where the state has become another one.
   * @param state in which the database was before the answer was read from it.
   */
  keep(question: string, state: string, body: Buffer): void {
    if (state !== this.state || sizeOf(question, body) > this.most * LARGEST_PART) return;
    this.drop(question);
    // A small one is part of a larger piece of memory, which would be kept with it.
    const own = Buffer.allocUnsafeSlow(body.length);
    body.copy(own);
    this.bodies.set(question, own);
    this.bytes += sizeOf(question, own);
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
    const body = this.bodies.get(question);
    if (body === undefined) return;
    this.bytes -= sizeOf(question, body);
    this.bodies.delete(question);
  }
}

/** Bytes; a character of a question may take two. */
const sizeOf = (question: string, body: Buffer) => body.length + 2 * question.length + ALSO;
