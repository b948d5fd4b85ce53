/** The worker's side of `WorkerClient`. */
import type { WorkerReply, WorkerRequest } from './worker-client.ts';

/** What is used of a worker's global scope. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/**
 * Answers each request.
 * @param handle `send` sends a part of the response before the rest
 */
export function serveRequests<Request, Response, Part = never>(
  handle: (request: Request, send: (part: Part) => void) => Response,
  scope: WorkerScope = globalThis as unknown as WorkerScope,
): void {
  scope.addEventListener('message', ({ data }) => {
    const { id, request } = data as WorkerRequest<Request>;
    const reply = (message: WorkerReply<Response, Part>) => scope.postMessage(message);
    try {
      const response = handle(request, (part) => reply({ id, is: 'part', part }));
      reply({ id, is: 'response', response });
    } catch (error) {
      reply({ id, is: 'error', message: error instanceof Error ? error.message : String(error) });
    }
  });
}
