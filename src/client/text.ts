/** An answer as text or bytes, as it comes. */
import { Failure } from './failure.ts';

/**
 * Who stops reading ends the answer.
 * @throws Failure where it broke off; the signal's reason where it was aborted
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

/** The same as bytes, for a file that is no text or keeps its byte order mark. */
export async function* bytesOf(
  response: Response,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, void> {
  // Not all browsers can go through a stream with `for await`.
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return;
      yield value;
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw new Failure('away', 'The server broke off its answer: it is not whole.', { cause });
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}
