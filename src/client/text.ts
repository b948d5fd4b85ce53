/** Streams a response as text or bytes. */
import { Failure } from './failure.ts';

/**
 * To stop reading cancels the response.
 * @throws Failure if the response is incomplete; the signal's reason if it was aborted
 */
export async function* textOf(response: Response, signal?: AbortSignal): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  for await (const bytes of bytesOf(response, signal)) {
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** The same as bytes, for binary files and files with a byte order mark. */
export async function* bytesOf(
  response: Response,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, void> {
  // Not all browsers support `for await` on streams.
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return;
      yield value;
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw new Failure('away', 'The connection closed before the response was complete.', { cause });
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}
