/** Requests to a worker, matched to their responses by id. The worker starts with the first request, and again after it fails. */
import { Failure } from '../../../src/client/failure.ts';

/** Message to a worker. */
export interface WorkerRequest<Request> {
  readonly id: number;
  readonly request: Request;
}

/** Messages from a worker: parts of a response, then the response or an error. */
export type WorkerReply<Response, Part> = { readonly id: number } & (
  | { readonly is: 'part'; readonly part: Part }
  | { readonly is: 'response'; readonly response: Response }
  | { readonly is: 'error'; readonly message: string }
);

/** What is used of a `Worker`. */
export interface WorkerPort {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

interface RequestOptions<Part> {
  readonly signal?: AbortSignal;
  /** Objects that are moved to the worker instead of copied. */
  readonly transfer?: ArrayBuffer[];
  onPart?(part: Part): void;
}

interface Pending<Response, Part> {
  onPart(part: Part): void;
  resolve(response: Response): void;
  reject(reason: unknown): void;
}

export class WorkerClient<Request, Response, Part = never> {
  private worker: WorkerPort | undefined;
  private lastId = 0;
  private readonly pending = new Map<number, Pending<Response, Part>>();

  /** @param create makes the worker; Vite finds its file only by the literal `new Worker(new URL(…))` */
  constructor(private readonly create: () => WorkerPort) {}

  /**
   * Sends a request. An aborted one is ignored when its response arrives.
   * @throws Failure, or the signal's reason if it was aborted
   */
  request(request: Request, { signal, transfer = [], onPart }: RequestOptions<Part> = {}): Promise<Response> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const id = ++this.lastId;
      const onAbort = () => this.settle(id)?.reject(signal?.reason);
      const done = () => signal?.removeEventListener('abort', onAbort);
      signal?.addEventListener('abort', onAbort);
      this.pending.set(id, {
        onPart: (part) => onPart?.(part),
        resolve(response) {
          done();
          resolve(response);
        },
        reject(reason) {
          done();
          reject(reason);
        },
      });
      this.start().postMessage({ id, request } satisfies WorkerRequest<Request>, transfer);
    });
  }

  /** Stops the worker. Requests without a response fail. */
  terminate(): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const id of [...this.pending.keys()]) this.settle(id)?.reject(workerFailed());
  }

  private start(): WorkerPort {
    if (this.worker) return this.worker;
    const worker = this.create();
    worker.addEventListener('message', ({ data }) => this.handleReply(data as WorkerReply<Response, Part>));
    worker.addEventListener('error', () => this.terminate());
    this.worker = worker;
    return worker;
  }

  private handleReply(reply: WorkerReply<Response, Part>): void {
    if (reply.is === 'part') this.pending.get(reply.id)?.onPart(reply.part);
    else if (reply.is === 'response') this.settle(reply.id)?.resolve(reply.response);
    else this.settle(reply.id)?.reject(workerFailed(reply.message));
  }

  private settle(id: number): Pending<Response, Part> | undefined {
    const one = this.pending.get(id);
    this.pending.delete(id);
    return one;
  }
}

const workerFailed = (message?: string) =>
  new Failure('broken-contract', 'Part of the page failed to load. Reload the page.', {
    ...(message !== undefined && { cause: new Error(message) }),
  });
