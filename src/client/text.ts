/** An answer as text, as it comes. */
import { Failure } from './failure.ts';

/** @throws Failure where it broke off; the signal's reason where it was aborted */
export async function* textOf(response: Response, signal?: AbortSignal): AsyncGenerator<string, void, void> {
  try {
    const body: ReadableStream<Uint8Array> = response.body ?? new ReadableStream();
    for await (const text of body.pipeThrough(new TextDecoderStream())) yield text;
  } catch (cause) {
    signal?.throwIfAborted();
    throw new Failure('away', 'The server broke off its answer: it is not whole.', { cause });
  }
}
