/** A client in a thread of its own, as a reader is a program of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

export class Client {
  private readonly worker = new Worker(new URL('client.mjs', import.meta.url));

  constructor(private readonly address: string) {}

  /**
   * Asks so many times, one after the other.
   * @returns milliseconds of each until the answer was parsed, and the characters of an answer
   * @throws where an answer is no 200
   */
  async ask(asked: Asked, times: number): Promise<{ took: number[]; length: number }> {
    this.worker.postMessage({ ...asked, address: this.address, times });
    const [told] = (await once(this.worker, 'message')) as [{ took: number; length: number }[]];
    return { took: told.map(({ took }) => took), length: told[0]?.length ?? 0 };
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
